import { searchFor, type State } from "../explorer/state.ts";

/** How a state enters the history: as a step to which one can go back, or in place of the last one. */
export type Step = "push" | "replace";

/** While one types, the address follows at rest: browsers refuse too many changes of it. In milliseconds. */
const REST = 300;

/** Writes states into the address. */
export const addressWriter = () => {
  let waiting = 0;
  let later: State | null = null;
  const forget = (): State | null => {
    clearTimeout(waiting);
    const typed = later;
    later = null;
    return typed;
  };
  const write = (state: State, step: Step): void => {
    // What was typed just before a further step stays a step of its own.
    const typed = forget();
    if (typed !== null && step === "push") write(typed, "replace");
    const address = `${location.pathname}${searchFor(state)}`;
    if (step === "replace") history.replaceState(null, "", address);
    else if (address !== location.pathname + location.search) history.pushState(null, "", address);
  };
  return {
    write,
    /** Gives up what is still to be written, which an address that the reader went to must not be overwritten with. */
    forget: (): void => void forget(),
    writeAtRest: (state: State): void => {
      clearTimeout(waiting);
      later = state;
      waiting = window.setTimeout(() => write(state, "replace"), REST);
    },
  };
};
