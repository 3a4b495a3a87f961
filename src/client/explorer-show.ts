import { entriesOf } from "../explorer/entries.ts";
import { conditionsIn, titleOf, type SaidCondition } from "../explorer/say.ts";
import { glance, prepare, select, type Rows, type Selection } from "../explorer/select.ts";
import { searchFor, stateText, type State } from "../explorer/state.ts";
import type { Store } from "../explorer/store.ts";
import { WHOLE } from "../explorer/table.ts";
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

/** Above so many systems what is in sight comes first, and all that needs every system looked at after the next paint. */
const MANY = 10_000;
/** Milliseconds in one go of what is done after that: a key that is pressed meanwhile waits no longer. */
const STRETCH = 8;

/** The height of a line that has but one line of text, in pixels. */
const LOWEST = 38;

/** Goes on with something while it may, and answers whether it is done. */
type Task = (mayGoOn: () => boolean) => boolean;

/** Runs tasks one after the other once the page has been painted, each in stretches until it is done; newer tasks end them. */
const afterPaint = (): ((tasks: Task[]) => void) => {
  let last = 0;
  return ([...tasks]) => {
    const own = ++last;
    const go = (): void => {
      if (own !== last) return;
      const end = performance.now() + STRETCH;
      if (tasks[0]!(() => performance.now() < end)) tasks.shift();
      if (tasks.length > 0) setTimeout(go);
    };
    requestAnimationFrame(() => setTimeout(go));
  };
};

/** Brings the whole page in line with a state. */
export const pageView = (data: Data, store: Store, facets: ReturnType<typeof facetForm>, relax: Relaxing) => {
  const { locale, catalogue } = data;
  const draw = drawFor(data);
  const [list, keepAddress, follow] = [listViewer(draw, locale), addressKeeper(), chartFollower(data)];
  const [note, box, unsort] = [find("#explorer-note"), find("#explorer-list"), find("#unsort")];
  const text = find<HTMLInputElement>("#explorer-text");
  const composing = composingIn(text);
  const later = afterPaint();

  const showLines = (rows: Rows, state: State, atOnce?: number): void => {
    box.hidden = rows.rows.length === 0;
    if (!box.hidden) list.show(entriesOf(draw, store, rows, state), state, atOnce);
  };
  const showBeside = (state: State, selection: Selection, trouble: Trouble, said: SaidCondition[]): void => {
    note.textContent = messageFor(data, store, selection, trouble);
    keepAddress(searchFor(state), titleOf(said, data.title, locale));
    facets.show(state, store.size === 0 ? null : selection.counts);
    if (store.size === 0) return;
    showConditions(said, selection, data, relax);
    follow(store, selection, state);
  };
  const showMany = (state: State, trouble: Trouble, said: SaidCondition[]): void => {
    const first = glance(store, state, WHOLE + 1);
    showLines(first, state, Math.ceil(innerHeight / LOWEST));
    let selection: Selection;
    later([
      (mayGoOn) => prepare(store, state, mayGoOn),
      () => {
        selection = select(store, state);
        return true;
      },
      // Counts are made when they are asked for.
      () => Boolean(selection.counts),
      () => {
        const entries = entriesOf(draw, store, selection, state);
        if (entries.length > WHOLE) list.grow(entries, state);
        showBeside(state, selection, trouble, said);
        return true;
      },
      (mayGoOn) => first.rows.length === 0 || list.complete(mayGoOn),
    ]);
  };
  return (state: State, trouble: Trouble): void => {
    const said = conditionsIn(catalogue, state, locale);
    // Writing moves the caret, and breaks off what an input method is composing.
    if (!composing() && stateText(text.value) !== state.text) text.value = state.text;
    unsort.hidden = state.sort === null;
    if (store.size > MANY) return showMany(state, trouble, said);
    const selection = select(store, state);
    // Before the systems have come, the list stays as it was built.
    if (store.size > 0) showLines(selection, state);
    showBeside(state, selection, trouble, said);
  };
};
