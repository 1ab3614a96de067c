import type { FlowHandler } from './build.ts';
import { common } from './common.ts';

export const contents: FlowHandler = (element, build) => [{ kind: 'contents', ...common(element, build) }];
