// A run that is always writing: two files in turn, each wholly of one letter. tests/host/killed.test.ts kills it.
import { nodeHost } from '../../src/host/node.ts';

const [folder = '.'] = process.argv.slice(2);
const host = nodeHost(folder);
const size = 3_000_000;
const contents = ['a', 'b', 'c'].map((letter) => new Uint8Array(size).fill(letter.charCodeAt(0)));
process.stdout.write('writing\n');
for (let turn = 0; ; turn += 1) {
  const content = contents[turn % contents.length] ?? new Uint8Array();
  await host.write('strike.pptx', content);
  await host.write('strike.docx', content);
}
