import type { EmbedList } from "../../embeds/list.ts";

const lists = new Map<string, Promise<EmbedList>>();

/** The list of everything that can be embedded, live or in a release; fetched once, a failure is not kept. */
export const loadList = (address: string): Promise<EmbedList> => {
  const list = lists.get(address) ?? loadText(address).then((text) => JSON.parse(text) as EmbedList);
  lists.set(address, list);
  list.catch(() => lists.delete(address));
  return list;
};

/** The text of a file of the site. */
export const loadText = (address: string): Promise<string> =>
  fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.text();
  });
