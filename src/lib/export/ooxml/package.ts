import JSZip from 'jszip';
import type { Document } from '@xmldom/xmldom';
import { all, parseXml, remove, serializeXml } from './xml';

const CONTENT_TYPES = '[Content_Types].xml';
const IS_XML = /\.(xml|rels)$/;

const extensionOf = (name: string) => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

/** The part's number, so that chart 10 comes after chart 9. */
const numberOf = (name: string) => Number(/(\d+)\.\w+$/.exec(name)?.[1] ?? 0);

/** An Office file as ECMA-376 part 2 describes it: a zip of parts, each with a content type. */
export class OfficePackage {
  private constructor(
    private readonly documents: Map<string, Document>,
    private readonly binaries: Map<string, Uint8Array>
  ) {}

  /** @throws where the file is no zip or a part is not well-formed XML */
  static async open(file: Uint8Array): Promise<OfficePackage> {
    const documents = new Map<string, Document>();
    const binaries = new Map<string, Uint8Array>();
    for (const entry of Object.values((await JSZip.loadAsync(file)).files)) {
      if (entry.dir) continue;
      if (IS_XML.test(entry.name)) documents.set(entry.name, parseXml(await entry.async('string')));
      else binaries.set(entry.name, await entry.async('uint8array'));
    }
    return new OfficePackage(documents, binaries);
  }

  /** The names of the parts that match, by number. */
  names(pattern: RegExp): string[] {
    return [...this.documents.keys(), ...this.binaries.keys()]
      .filter((name) => pattern.test(name))
      .sort((a, b) => numberOf(a) - numberOf(b));
  }

  /**
   * A part's XML; what is changed in it is saved.
   * @throws where there is no such part
   */
  xml(name: string): Document {
    const document = this.documents.get(name);
    if (!document) throw new Error(`${name} is missing`);
    return document;
  }

  /** The XML of every part that matches, by number. */
  every(pattern: RegExp): Document[] {
    return this.names(pattern).map((name) => this.xml(name));
  }

  /** Adds a part with its content type. */
  add(name: string, document: Document, contentType: string) {
    this.documents.set(name, document);
    const types = this.xml(CONTENT_TYPES).documentElement!;
    // Without a prefix: strict readers take no other declaration of a namespace here.
    const override = types.ownerDocument!.createElementNS(types.namespaceURI, 'Override');
    override.setAttribute('PartName', `/${name}`);
    override.setAttribute('ContentType', contentType);
    types.appendChild(override);
  }

  /** Adds a part that is no XML to us, by its extension's content type. */
  addBinary(name: string, bytes: Uint8Array, contentType: string) {
    this.binaries.set(name, bytes);
    const types = this.xml(CONTENT_TYPES).documentElement!;
    const extension = extensionOf(name);
    if (all(types, 'ct:Default').some((one) => one.getAttribute('Extension') === extension)) return;
    const byDefault = types.ownerDocument!.createElementNS(types.namespaceURI, 'Default');
    byDefault.setAttribute('Extension', extension);
    byDefault.setAttribute('ContentType', contentType);
    types.insertBefore(byDefault, types.firstChild);
  }

  /** Saves each embedded Office file anew, by the same rules as this one. */
  async saveEmbedded() {
    for (const [name, bytes] of this.binaries)
      if (extensionOf(name) === 'xlsx')
        this.binaries.set(name, await (await OfficePackage.open(bytes)).save());
  }

  /** Writes the parts, content types first as readers expect, without entries for folders. */
  async save(): Promise<Uint8Array> {
    this.declareWhatIsThere();
    const zip = new JSZip();
    const add = (name: string, data: string | Uint8Array) => zip.file(name, data, { createFolders: false });
    add(CONTENT_TYPES, serializeXml(this.xml(CONTENT_TYPES)));
    for (const [name, document] of this.documents)
      if (name !== CONTENT_TYPES) add(name, serializeXml(document));
    for (const [name, bytes] of this.binaries) add(name, bytes);
    return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
  }

  /** Strikes content types of parts and of extensions that the package does not have. */
  private declareWhatIsThere() {
    const types = this.xml(CONTENT_TYPES);
    const names = this.names(/(?:)/);
    const extensions = new Set(names.map(extensionOf));
    for (const override of all(types, 'ct:Override'))
      if (!names.includes(override.getAttribute('PartName')!.slice(1))) remove(override);
    for (const byDefault of all(types, 'ct:Default'))
      if (!extensions.has(byDefault.getAttribute('Extension')!.toLowerCase())) remove(byDefault);
  }
}
