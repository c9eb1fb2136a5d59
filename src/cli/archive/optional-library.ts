/** Libraries that only archives need. They are no part of the package, so they may be missing. */
import { errorCode } from '../error-code';
import { BadInput } from '../bad-input';

/** The library, or `BadInput` with the command that installs it. */
export async function optionalLibrary<Library>(
  name: string,
  load: () => Promise<Library>,
): Promise<Library> {
  try {
    return await load();
  } catch (error) {
    const reason =
      errorCode(error) === 'ERR_MODULE_NOT_FOUND'
        ? 'is not installed'
        : `cannot be loaded: ${String(error)}`;
    throw new BadInput(`The library ${name} ${reason}. It comes with: npm install ${name}`);
  }
}
