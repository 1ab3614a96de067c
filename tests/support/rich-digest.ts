import { createHash } from 'node:crypto';
import { finished } from './finished.ts';
import { richScene } from './rich-scene.ts';

// Run as a process of its own, elsewhere in time and language, by tests/deck/same-bytes.test.ts.
void finished(richScene()).then((bytes) => {
  process.stdout.write(createHash('sha256').update(bytes).digest('hex'));
});
