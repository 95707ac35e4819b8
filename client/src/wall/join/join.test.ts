import { describe, expect, test } from 'vitest';
import { shortAddress } from './joinAddress.ts';
import { groupCode } from './joinCode.ts';
import { wifiCode } from '../../ui/wifiCode.ts';

describe('a join code', () => {
  test('given six digits, when it is shown, then two groups of three stand apart and stay on one line', () => {
    expect(groupCode('482913')).toBe('482\u00A0913');
  });

  test('given anything else, when it is shown, then it is unchanged', () => {
    expect(['48291', '4829134', 'abcdef', ''].map(groupCode)).toEqual(['48291', '4829134', 'abcdef', '']);
  });
});

describe('the address to type', () => {
  test('given the address of the QR code, when it is shortened, then protocol and code are gone', () => {
    expect(shortAddress('https://gehoer.example.de/482913', '482913')).toBe('gehoer.example.de');
    expect(shortAddress('http://192.168.8.10:3000/482913', '482913')).toBe('192.168.8.10:3000');
    expect(shortAddress('https://example.de/abend/482913/', '482913')).toBe('example.de/abend');
  });

  test('given an address that does not end with the code, when it is shortened, then only the protocol is gone', () => {
    expect(shortAddress('https://example.de/1482913', '482913')).toBe('example.de/1482913');
    expect(shortAddress('https://example.de/', '482913')).toBe('example.de');
  });
});

describe('the code of a Wi-Fi network', () => {
  test('given name and password, when it is written, then cameras find both', () => {
    expect(wifiCode({ ssid: 'Gemeindesaal', password: 'willkommen26' })).toBe(
      'WIFI:T:WPA;S:Gemeindesaal;P:willkommen26;;',
    );
  });

  test('given characters of the format itself, when it is written, then each is escaped once', () => {
    expect(wifiCode({ ssid: 'Saal; 1, "links"', password: String.raw`a:b\c;` })).toBe(
      String.raw`WIFI:T:WPA;S:Saal\; 1\, \"links\";P:a\:b\\c\;;;`,
    );
  });

  test('given an open network, when it is written, then it says so and names no password', () => {
    expect(wifiCode({ ssid: 'Gäste', password: '' })).toBe('WIFI:T:nopass;S:Gäste;;');
  });
});
