import { entry } from '../entry.ts';
import { templateCheckCodes } from './template-check.ts';

/** Codes of loading and rendering templates. */
export const templateCodes = {
  ...templateCheckCodes,
  'template-missing': entry<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `The template ${file} is not there or is empty`,
    explanation:
      'A template pack holds deck.hbs and handout.hbs, and partials in the folder partials. Both templates must be there, even where only one kind of file is asked for.',
    example: 'templates/mine/deck.hbs, but no handout.hbs',
    cure: 'Copy the template that is missing from templates/standard and edit it.',
  }),
  'template-syntax': entry<{ problem: string }>({
    severity: 'error',
    message: ({ problem }) => `The template cannot be read: ${problem}`,
    explanation: 'Templates are written in Handlebars. What stands here breaks its rules.',
    example: '{{#if event}}<p>{{event.headline}}</p>',
    cure: '{{#if event}}<p>{{event.headline}}</p>{{/if}}',
  }),
  'template-character': entry<{ character: string }>({
    severity: 'error',
    message: ({ character }) => `The template holds the character ${character}, which no document can hold`,
    explanation:
      'Control characters, lone surrogates and noncharacters are forbidden in XML, or are kept for the marks with which the program follows where each text comes from.',
    example: 'A control character that came in by copying',
    cure: 'Delete the character.',
  }),
  'template-unescaped': entry<{ text: string }>({
    severity: 'error',
    message: ({ text }) => `${text} prints a value without escaping it; write it with two braces`,
    explanation:
      'Every value is escaped, so that a brief can never inject structure. Triple braces and {{&…}} switch that off and are refused.',
    example: '<p>{{{title.text}}}</p>',
    cure: '<p>{{inline title.text}}</p>',
  }),
  'template-construct': entry<{ construct: string; instead: string }>({
    severity: 'error',
    message: ({ construct, instead }) => `${construct} cannot be used here; ${instead}`,
    explanation:
      'Templates take a part of Handlebars that can be checked when the pack is loaded: values, blocks, helpers of the table, and partials called by their name.',
    example: '{{> (lookup this "kind")}}',
    cure: '{{#if (eq kind "map")}}{{> map}}{{/if}}',
  }),
  'template-label': entry<{ key: string; language: string }>({
    severity: 'error',
    message: ({ key, language }) => `There is no label "${key}" for the language ${language}`,
    explanation: "The words of a pack stand in its labels.yaml, under the brief's language.",
    example: '{{label "keyPionts"}}',
    cure: '{{label "keyPoints"}}',
  }),
  'template-date-label': entry<{ key: string; language: string }>({
    severity: 'error',
    message: ({ key, language }) => `Dates in ${language} cannot be printed: labels.yaml has no ${key}`,
    explanation:
      'Months and the patterns of dates stand in labels.yaml, so that a date reads alike on every machine.',
    example: 'patterns: { day: "{day} {month} {year}" }',
    cure: 'patterns: { day: "{day} {month} {year}", month: "{month} {year}" }',
  }),
  'template-id': entry<{ id: string; kind: string }>({
    severity: 'error',
    message: ({ id, kind }) => `No ${kind} of the brief has the id "${id}"`,
    explanation: 'The helper prints the name of an entry of the brief and takes its id.',
    example: '{{placeName event.where.text}}',
    cure: '{{placeName event.where.place}}',
  }),
  'template-value-character': entry<{ character: string }>({
    severity: 'error',
    message: ({ character }) => `The value holds the character ${character}, which no document can hold`,
    explanation: 'Control characters, lone surrogates and noncharacters are forbidden in XML.',
    example: 'what: "A \\u0007 bell"',
    cure: 'what: "A bell"',
  }),
  'template-time': entry<{ template: string; milliseconds: number }>({
    severity: 'error',
    message: ({ template, milliseconds }) =>
      `Rendering ${template} was stopped after ${milliseconds / 1000} seconds`,
    explanation: 'Blocks of {{#each}} inside each other can ask for more work than will ever end.',
    example: '{{#each items}}{{#each ../items}}{{#each ../../items}}…',
    cure: '{{#each items}}…{{/each}}',
  }),
  'template-output': entry<{ template: string; characters: number }>({
    severity: 'error',
    message: ({ template, characters }) =>
      `Rendering ${template} was stopped: it prints more than ${characters} characters`,
    explanation: 'A document of that size is a loop gone wrong; no reader and no program would open it.',
    example: '{{#each items}}{{#each ../items}}…',
    cure: '{{#each items}}…{{/each}}',
  }),
};
