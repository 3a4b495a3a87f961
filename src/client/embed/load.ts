import type { EmbedList } from "../../embeds/list.ts";

let list: Promise<EmbedList> | undefined;

/** The list of everything that can be embedded, fetched once; a failure is not kept. */
export const loadList = (address: string): Promise<EmbedList> => {
  list ??= fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json() as Promise<EmbedList>;
  });
  list.catch(() => (list = undefined));
  return list;
};

/** The text of a file of the site. */
export const loadText = (address: string): Promise<string> =>
  fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.text();
  });
