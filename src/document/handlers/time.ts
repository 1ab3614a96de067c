import { attribute } from '../xml/element.ts';
import type { PhrasingHandler } from './build.ts';

export const time: PhrasingHandler = (element, build) => {
  const given = attribute(element, 'datetime');
  const datetime = given === '' ? undefined : given;
  return [{ kind: 'time', origin: build.origin(element), datetime, children: build.phrasing(element) }];
};
