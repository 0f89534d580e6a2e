import { expect, it } from 'vitest';
import { formatFaults } from '@/scripts/afterbuild/outputFault';

it('tells every distinct finding once, at its first place, with its count', () => {
  const mail = 'e-mail address: someone@mail.test';
  const faults = [
    { file: 'a.html', line: 1, column: 7, message: mail },
    { file: 'a.html', line: 1, column: 90, message: mail },
    { file: 'a.txt', message: mail },
    { file: 'b.html', line: 2, column: 1, message: 'inline <style> element' },
  ];
  expect(formatFaults(faults)).toEqual([
    'a.html:1:7  e-mail address: someone@mail.test\n    found 3 times in 2 files',
    'b.html:2:1  inline <style> element',
  ]);
});
