import type { FlowHandler } from './build.ts';

/** A `section` of a handout: its blocks stand where it stood. */
export const group: FlowHandler = (element, build) => build.blocks(element);
