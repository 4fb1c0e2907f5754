import { all } from '../../../src/lib/export/ooxml/xml';
import { relationshipsOf, type OfficeFile } from './file';

/** Answers what breaks the rule. */
export type Rule = (file: OfficeFile) => string[];

/** The values that stand there more than once. */
export const twice = (values: readonly string[]) =>
  values.filter((value, at) => values.indexOf(value) !== at);

const extensionOf = (name: string) => name.slice(name.lastIndexOf('.') + 1);

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What ECMA-376 part 2 asks of any Office file. */
export const PACKAGE_RULES: Record<string, Rule> = {
  'has parts alone, no folders': ({ folders }) => folders,

  'declares the parts that there are': ({ contentTypes, names }) =>
    all(contentTypes, 'ct:Override')
      .map((one) => one.getAttribute('PartName')!.slice(1))
      .filter((name) => !names.includes(name)),

  'declares the extensions that there are': ({ contentTypes, names }) =>
    all(contentTypes, 'ct:Default')
      .map((one) => one.getAttribute('Extension')!)
      .filter((extension) => !names.some((name) => extensionOf(name) === extension)),

  'has a content type for every part, and one': ({ contentTypes, names }) => {
    const overrides = all(contentTypes, 'ct:Override').map((one) => one.getAttribute('PartName')!.slice(1));
    const extensions = all(contentTypes, 'ct:Default').map((one) => one.getAttribute('Extension')!);
    // That an XML part is XML does not say what it is.
    const untyped = names.filter((name) =>
      extensionOf(name) === 'xml' ? !overrides.includes(name) : !extensions.includes(extensionOf(name))
    );
    return [...untyped, ...twice(overrides), ...twice(extensions)];
  },

  'calls no media by a type that is not registered': ({ contentTypes }) =>
    all(contentTypes, 'ct:Default')
      .map((one) => one.getAttribute('ContentType')!)
      .filter((type) => ['image/jpg', 'image/svg', 'video/m4v'].includes(type)),

  'has the target of every relationship': (file) =>
    ['', ...file.names].flatMap((part) =>
      relationshipsOf(file, part)
        .filter(({ external, target }) => !external && !file.names.includes(target))
        .map(({ target }) => `${part} → ${target}`)
    ),

  'leads to every part': (file) => {
    const reached = ['', ...file.names].flatMap((part) =>
      relationshipsOf(file, part).map(({ target }) => target)
    );
    return file.names.filter((name) => !name.endsWith('.rels') && !reached.includes(name));
  },

  'refers to relationships that there are': (file) =>
    [...file.documents].flatMap(([part, document]) => {
      const ids = relationshipsOf(file, part).map(({ id }) => id);
      const used = [...document.getElementsByTagName('*')].flatMap(({ attributes }) =>
        [...attributes].filter(({ namespaceURI }) => namespaceURI === RELATIONSHIPS)
      );
      const unknown = used.filter(({ value }) => !ids.includes(value)).map(({ value }) => value);
      return [...unknown, ...twice(ids)].map((id) => `${part}: ${id}`);
    }),

  'holds characters that XML has': ({ texts }) =>
    [...texts].flatMap(([name, text]) =>
      /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text) ? [name] : []
    )
};
