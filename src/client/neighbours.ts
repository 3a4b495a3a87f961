/** The next mark in the order of the drawing. */
export const nextMark = <M extends Element>(marks: M[], from: M, step: 1 | -1): M | undefined =>
  marks[marks.indexOf(from) + step];

/** The nearest mark under (1) or over (-1) a mark as drawn, sideways distance counting more than downwards. */
export const below = <M extends Element>(marks: M[], from: M, side: 1 | -1): M | undefined => {
  const here = from.getBoundingClientRect();
  const [x, y] = [here.x + here.width / 2, here.y + here.height / 2];
  let best: M | undefined;
  let least = Infinity;
  for (const mark of marks) {
    const box = mark.getBoundingClientRect();
    const dy = (box.y + box.height / 2 - y) * side;
    if (dy < 4) continue;
    const distance = dy + 2 * Math.abs(box.x + box.width / 2 - x);
    if (distance < least) [best, least] = [mark, distance];
  }
  return best;
};
