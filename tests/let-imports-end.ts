/**
 * Lets every import end before the next file of tests begins. A view that is rendered on the server
 * starts the imports of the views inside it and does not wait for them; one that the end of a file
 * cuts off stays broken for all the files that the same process runs after it.
 */
import { afterAll, vi } from 'vitest';

afterAll(() => vi.dynamicImportSettled(), 60_000);
