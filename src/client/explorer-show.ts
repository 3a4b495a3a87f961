import { entriesOf } from "../explorer/entries.ts";
import { conditionsIn, titleOf } from "../explorer/say.ts";
import { select, type Selection } from "../explorer/select.ts";
import { searchFor, stateText, type State } from "../explorer/state.ts";
import type { Store } from "../explorer/store.ts";
import { explorerSays, explorerWords as w } from "../i18n/explorer.ts";
import { addressKeeper } from "./compare-address.ts";
import { composingIn } from "./composing.ts";
import { showConditions, type Relaxing } from "./explorer-conditions.ts";
import type { facetForm } from "./explorer-facets.ts";
import { chartFollower } from "./explorer-follow.ts";
import { listViewer } from "./explorer-list.ts";
import { drawFor, find, type Data } from "./explorer-page.ts";

/** What went wrong, as far as the reader should know. */
export interface Trouble {
  /** The address asked for something that there is not. */
  damaged: boolean;
  /** The systems did not come. */
  failed: boolean;
}

/** How much is shown, and what went wrong; read out to those who do not see the list change. */
const messageFor = ({ locale }: Data, store: Store, { rows }: Selection, { damaged, failed }: Trouble): string =>
  [
    ...(failed ? [w.failed[locale]] : []),
    ...(damaged ? [w.damaged[locale]] : []),
    ...(failed || store.size === store.total ? [] : [explorerSays.loading[locale](store.size, store.total)]),
    ...(store.size === 0 ? [] : [explorerSays.shown[locale](rows.length, store.size)]),
  ].join(locale === "zh" ? "" : " ");

/** Above so many systems the list comes first, and the counts beside it with the next paint. */
const MANY = 10_000;

/** Runs a task once the page has been painted; of several only the last. */
const afterPaint = (): ((task: () => void) => void) => {
  let last = 0;
  return (task) => {
    const own = ++last;
    requestAnimationFrame(() => setTimeout(() => own === last && task()));
  };
};

/** Brings the whole page in line with a state, and answers with what it selects. */
export const pageView = (data: Data, store: Store, facets: ReturnType<typeof facetForm>, relax: Relaxing) => {
  const { locale, catalogue } = data;
  const draw = drawFor(data);
  const [showList, keepAddress, follow] = [listViewer(draw, locale), addressKeeper(), chartFollower(data)];
  const [note, list, unsort] = [find("#explorer-note"), find("#explorer-list"), find("#unsort")];
  const text = find<HTMLInputElement>("#explorer-text");
  const composing = composingIn(text);
  const later = afterPaint();
  return (state: State, trouble: Trouble): Selection => {
    const selection = select(store, state);
    const said = conditionsIn(catalogue, state, locale);
    // Writing moves the caret, and breaks off what an input method is composing.
    if (!composing() && stateText(text.value) !== state.text) text.value = state.text;
    unsort.hidden = state.sort === null;
    note.textContent = messageFor(data, store, selection, trouble);
    keepAddress(searchFor(state), titleOf(said, data.title, locale));
    // Before the systems have come, the list stays as it was built.
    if (store.size === 0) {
      facets.show(state, null);
      return selection;
    }
    list.hidden = selection.rows.length === 0;
    if (!list.hidden) showList(entriesOf(draw, store, selection, state), state);
    showConditions(said, selection, data, relax);
    const beside = (): void => {
      facets.show(state, selection.counts);
      follow(store, selection, state);
    };
    if (store.size > MANY) later(beside);
    else beside();
    return selection;
  };
};
