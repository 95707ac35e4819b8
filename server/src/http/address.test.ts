import { expect, test } from 'vitest';
import { addressOf } from './address.ts';

test('given a public address, when links are made, then all begin with it, whatever the request asked for', () => {
  const address = addressOf('https://gehoer.example.org', '192.168.1.5');

  expect(address.tls).toBe(true);
  expect(address.joinUrl('482913', 'localhost:3000')).toBe('https://gehoer.example.org/482913');
  expect(address.wallUrl('w1', 'key', 'localhost:3000')).toBe('https://gehoer.example.org/leinwand/w1#key');
  expect(address.setUpUrl('token', 'localhost:3000')).toBe('https://gehoer.example.org/team/einrichten#token');
  expect(address.socketOrigin('localhost:3000')).toBe('wss://gehoer.example.org');
});

test('given none, when the team works on the server itself, then phones are sent to its address in the network', () => {
  const address = addressOf(null, '192.168.1.5');

  expect(address.tls).toBe(false);
  for (const host of ['localhost:3000', '127.0.0.1:3000', '[::1]:3000']) {
    expect(address.joinUrl('482913', host)).toBe('http://192.168.1.5:3000/482913');
    expect(address.wallUrl('w1', 'key', host)).toBe(`http://${host}/leinwand/w1#key`);
  }
  expect(address.joinUrl('482913', 'localhost.example.org')).toBe('http://localhost.example.org/482913');
  expect(addressOf(null, null).joinUrl('482913', 'localhost:3000')).toBe('http://localhost:3000/482913');
});

test('given an origin, when compared, then the public one and the one asked for are our own', () => {
  const address = addressOf('https://gehoer.example.org', null);

  expect(address.isOwnOrigin('https://gehoer.example.org', '10.0.0.7')).toBe(true);
  expect(address.isOwnOrigin('http://10.0.0.7:3000', '10.0.0.7:3000')).toBe(true);
  for (const other of ['https://example.org', 'https://gehoer.example.org.evil.example', 'null', '']) {
    expect(address.isOwnOrigin(other, '10.0.0.7:3000')).toBe(false);
  }
});
