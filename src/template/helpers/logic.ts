import { handlebars } from '../run/handlebars.ts';
import { isObject } from '../run/reference.ts';
import { anything, type Call, type Helper, type Parameter } from './helper.ts';

const values: Parameter = {
  name: 'values',
  description: 'Values, or answers of other helpers.',
  accepts: anything,
  repeated: true,
  optional: true,
};
const value: Parameter = { name: 'value', description: 'A value.', accepts: anything };

/** What `{{#if}}` takes for true. */
const holds = (tested: unknown): boolean => tested !== 0 && !handlebars.Utils.isEmpty(tested);

const tested = (call: Call): readonly unknown[] => call.arguments.map((argument) => argument.value);

export const and: Helper = {
  name: 'and',
  description: 'True where all are there.',
  parameters: [value, values],
  gives: 'truth',
  example: '{{#if (and event.when event.where)}}…{{/if}}',
  run: (call) => tested(call).every(holds),
};

export const or: Helper = {
  name: 'or',
  description: 'True where one of them is there.',
  parameters: [value, values],
  gives: 'truth',
  example: '{{#if (or implications actions)}}…{{/if}}',
  run: (call) => tested(call).some(holds),
};

export const not: Helper = {
  name: 'not',
  description: 'True where it is not there.',
  parameters: [value],
  gives: 'truth',
  example: '{{#if (not sources)}}…{{/if}}',
  run: (call) => !tested(call).some(holds),
};

export const eq: Helper = {
  name: 'eq',
  description: 'True where both are the same.',
  parameters: [value, { ...value, name: 'other' }],
  gives: 'truth',
  example: '{{#if (eq status "draft")}}…{{/if}}',
  run: ({ arguments: [left, right] }) => left?.value === right?.value,
};

/** Whether there is anything in it: a list has entries, what has `items` has some. */
export const isFilled = (part: unknown): boolean => {
  if (isObject(part) && Array.isArray(part.items)) return part.items.length > 0;
  return holds(part);
};

export const some: Helper = {
  name: 'some',
  description: 'True where one of them is there and not empty; a list without items is empty.',
  parameters: [value, values],
  gives: 'truth',
  example: '{{#if (some event.casualties event.effects)}}…{{/if}}',
  run: (call) => tested(call).some(isFilled),
};
