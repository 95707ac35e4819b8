/**
 * What people type into a browser by hand: the join address without protocol and without the code, which they type
 * on the page that opens. "https://gehoer.example.de/482913" becomes "gehoer.example.de".
 */
export const shortAddress = (joinUrl: string, code: string): string => {
  const address = joinUrl.replace(/^https?:\/\//u, '').replace(/\/+$/u, '');
  return address.endsWith(`/${code}`) ? address.slice(0, -code.length - 1) : address;
};
