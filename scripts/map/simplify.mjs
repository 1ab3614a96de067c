// Ranks the points of a line by what leaving them out would cost (Visvalingam and Whyatt, 1993).

/** A min-heap of [key, value], with stale entries left in: the caller knows which are. */
const heapOf = () => {
  const items = [];
  const swap = (a, b) => {
    [items[a], items[b]] = [items[b], items[a]];
  };
  return {
    push: (entry) => {
      items.push(entry);
      for (let child = items.length - 1; child > 0; ) {
        const parent = (child - 1) >> 1;
        if (items[parent][0] <= items[child][0]) break;
        swap(parent, child);
        child = parent;
      }
    },
    pop: () => {
      const least = items[0];
      const last = items.pop();
      if (items.length === 0) return least;
      items[0] = last;
      for (let parent = 0; ; ) {
        let child = 2 * parent + 1;
        if (child >= items.length) break;
        if (child + 1 < items.length && items[child + 1][0] < items[child][0]) child++;
        if (items[parent][0] <= items[child][0]) break;
        swap(parent, child);
        parent = child;
      }
      return least;
    },
    isEmpty: () => items.length === 0,
  };
};

const kilometresPerDegree = 111.32;

/** The area in km² of the triangle that three neighbours of [longitude, latitude] make. */
const triangle = ([ax, ay], [bx, by], [cx, cy]) =>
  (Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2) *
  Math.cos((by * Math.PI) / 180) *
  kilometresPerDegree ** 2;

/** For each point of a line the area in km² below which it may be left out; its ends may never be. */
export const weightsOf = (line) => {
  const count = line.length;
  const weights = new Float64Array(count).fill(Infinity);
  const before = line.map((_, index) => index - 1);
  const after = line.map((_, index) => index + 1);
  const current = new Float64Array(count);
  const heap = heapOf();
  const weigh = (index) => {
    if (index <= 0 || index >= count - 1) return;
    current[index] = triangle(line[before[index]], line[index], line[after[index]]);
    heap.push([current[index], index]);
  };
  for (let index = 1; index < count - 1; index++) weigh(index);
  let largest = 0;
  while (!heap.isEmpty()) {
    const [area, index] = heap.pop();
    if (area !== current[index]) continue;
    current[index] = NaN;
    largest = Math.max(largest, area);
    weights[index] = largest;
    const [previous, next] = [before[index], after[index]];
    after[previous] = next;
    before[next] = previous;
    weigh(previous);
    weigh(next);
  }
  return weights;
};
