import { strToU8, zipSync } from 'fflate';
import { type CourseSegment, cartridgeFiles } from '@/lib/segment/cartridge';

/** The first day that a ZIP can say, in whatever zone: the same segment gives the same bytes. */
const FIRST_ZIP_DAY = new Date(1980, 0, 1);

/** A Common Cartridge as the bytes of one file, `.imscc`. */
export const packCartridge = (segment: CourseSegment): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(Object.entries(cartridgeFiles(segment)).map(([name, text]) => [name, strToU8(text)])), {
    mtime: FIRST_ZIP_DAY,
  });
