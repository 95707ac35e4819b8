/** How to get into the Wi-Fi of the room. An empty password stands for an open network. */
export interface Wifi {
  readonly ssid: string;
  readonly password: string;
}

/** Characters that mean something in the code and are escaped inside a value. */
const SPECIAL = /[\\;,":]/gu;
const escaped = (value: string): string => value.replace(SPECIAL, '\\$&');

/**
 * The text of a QR code that takes a phone into a Wi-Fi network, in the format that ZXing introduced and the cameras
 * of Android and iOS read: `WIFI:T:WPA;S:name;P:password;;`.
 */
export const wifiCode = ({ ssid, password }: Wifi): string =>
  password === '' ? `WIFI:T:nopass;S:${escaped(ssid)};;` : `WIFI:T:WPA;S:${escaped(ssid)};P:${escaped(password)};;`;
