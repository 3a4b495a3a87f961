/** JSON that may stand inside a `<script>`: no `<` in it can end the element. */
export const embeddable = (json: string): string => json.replaceAll("<", "\\u003c");
