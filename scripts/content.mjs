// The tables of the content as one workbook, and back.
//   npm run content -- --xlsx [FILE]  writes it, as content.xlsx if no other name is given
//   npm run content -- --from FILE    reads it into both tables, and checks the content
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { installPackages } from './bootstrap.mjs';

const { values, positionals } = parseArgs({
  options: { xlsx: { type: 'boolean' }, from: { type: 'string' } },
  allowPositionals: true
});
const workbook = positionals[0] ?? 'content.xlsx';

installPackages();
const { shipped } = await import('./shipped.mjs');
const { readWorkbook, writeWorkbook } = await shipped('/src/lib/editor/workbook/exchange.ts');

async function readBack(file) {
  if (!existsSync(file)) throw new Error(`There is no file ${file}. · 没有这个文件：${file}`);
  const { changed, wrong } = await readWorkbook(file);
  if (wrong) throw new Error(wrong);
  console.log(changed.length > 0 ? `Changed · 改了：${changed.join(', ')}` : 'Nothing changed. · 没有变化。');
  const { check } = await shipped('/src/lib/editor/check.ts');
  const { sound, text } = check();
  console[sound ? 'log' : 'error'](text);
  return sound;
}

try {
  if (values.xlsx) {
    await writeWorkbook(workbook);
    console.log(
      `${workbook}: edit and save it, then · 改好存盘，再运行：npm run content -- --from ${workbook}`
    );
  } else if (values.from) process.exitCode = (await readBack(values.from)) ? 0 : 1;
  else console.log('npm run content -- --xlsx\nnpm run content -- --from content.xlsx');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
