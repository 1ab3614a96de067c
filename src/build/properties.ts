import { stripInline } from '../brief/inline.ts';
import type { ReleasedBrief } from '../brief/release.ts';
import type { Host } from '../host/host.ts';
import type { FileProperties } from '../package/part.ts';
import { fileMoment } from './moment.ts';

const statusOf = ({ data }: ReleasedBrief, review: boolean): string =>
  [data.exercise ? 'exercise' : '', data.status ?? '', review ? 'review copy' : '']
    .filter((word) => word !== '')
    .join(', ');

/** What the finished files say of themselves. */
export const fileProperties = (brief: ReleasedBrief, review: boolean, host: Host): FileProperties => {
  const { data, marking } = brief;
  return {
    title: stripInline(data.title.text),
    subject: stripInline(data.subtitle ?? ''),
    authors: data.authors ?? [],
    organisation: data.organisation ?? '',
    keywords: [data.series, data.number].filter((word) => word !== undefined),
    language: data.language ?? 'en',
    moment: fileMoment(data.asOf, host.environment('SOURCE_DATE_EPOCH')),
    marking,
    status: statusOf(brief, review),
  };
};
