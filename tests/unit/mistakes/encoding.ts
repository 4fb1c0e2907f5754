import { lineOf } from '../editing';
import { misread, paragraph, type Mistake } from './mistake';

/** In how a file is saved. */
export const FILES: readonly Mistake[] = [
  [
    'a table in another encoding',
    { file: 'facts.csv', change: misread, line: 2 },
    'the file is not in UTF-8',
    '"CSV UTF-8"'
  ],
  [
    'a text in another encoding',
    { file: 'buses.zh.md', change: misread, line: 1 },
    'the file is not in UTF-8',
    'UTF-8'
  ],
  [
    'words of the site in another encoding',
    { file: 'site.zh.md', change: misread, line: lineOf('site.zh.md', '- title') },
    'the file is not in UTF-8',
    'UTF-8'
  ],
  [
    'characters that no one types',
    paragraph('buses.en.md', 'Jinlu\u0000Electronics.'),
    'cannot be read',
    'UTF-8'
  ]
];
