/** Whether a script element of a type is data that no browser runs, for a script or a search engine, or a place where reading pauses. */
export const isDataType = (type: string | undefined): boolean =>
  /^(application\/(ld\+)?json|text\/plain)$/.test(type ?? "");
