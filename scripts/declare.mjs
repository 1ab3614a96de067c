// The types of the library: dist/index.d.ts and what it speaks of, each in the place of its source. A file is declared by
// itself, which takes a moment, where all that it exports has its type written; the catalogue of codes must be understood.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const understood = 'src/diagnostic/catalogue.ts';

const options = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.Preserve,
  declaration: true,
  isolatedDeclarations: true,
  allowImportingTsExtensions: true,
  stripInternal: true,
};

const declareByItself = (path) => {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(path, 'utf8'), {
    compilerOptions: options,
    fileName: path,
  });
  if (diagnostics.length > 0) {
    const [{ messageText }] = diagnostics;
    throw new Error(
      `${path} cannot be declared by itself: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
    );
  }
  return outputText;
};

const declareByProgram = (path) => {
  const program = ts.createProgram([path], {
    ...options,
    isolatedDeclarations: false,
    emitDeclarationOnly: true,
    noCheck: true,
    types: [],
    lib: ['lib.es2023.d.ts'],
  });
  let declared = '';
  program.emit(program.getSourceFile(path), (_, text) => {
    declared = text;
  });
  return declared;
};

const imports = /(?<=\bfrom |\bimport\()(['"])(\.[^'"]+)\.ts\1/g;

/** Writes the declarations that are reached from `entry` into `folder`. */
export const declare = (root, entry, folder) => {
  rmSync(join(root, folder), { recursive: true, force: true });
  const waiting = [entry];
  for (const path of waiting) {
    const file = join(root, path);
    const declared = path === understood ? declareByProgram(file) : declareByItself(file);
    for (const [, , found] of declared.matchAll(imports)) {
      const next = relative(root, join(dirname(file), `${found}.ts`));
      if (!waiting.includes(next)) waiting.push(next);
    }
    const target = join(root, folder, relative('src', path).replace(/\.ts$/, '.d.ts'));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, declared.replace(imports, '$1$2.js$1'));
  }
};
