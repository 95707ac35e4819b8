import type { RequestHandler } from 'express';
import helmet from 'helmet';
import type { Address } from './address.ts';

const PERMISSIONS = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ');

/**
 * The headers of every answer. Pages load from this server and nowhere else (a request to another host would hand
 * visitors' addresses to third parties) and stand in nobody's frame. What only makes sense under TLS is sent only if
 * the public address has it: a town hall's own network often has none.
 */
export const securityHeaders = (address: Address): RequestHandler[] => {
  const { tls } = address;
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        // Safari up to 15 does not count the own sockets under 'self' (WebKit bug 235873), and `ws: wss:` would open
        // every host, so they are spelt out. The Host header may be believed here: it loosens the policy of this one
        // answer for the one who sent it, and no other site can make a browser send a wrong one. Where it is not a
        // plain host, such a Safari goes on without sockets, by long polling.
        connectSrc: ["'self'", ({ headers }) => address.socketOrigin(headers.host ?? '') ?? "'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        formAction: ["'self'"],
        upgradeInsecureRequests: tls ? [] : null,
      },
    },
    strictTransportSecurity: tls && { maxAge: 365 * 24 * 60 * 60, includeSubDomains: false },
    crossOriginOpenerPolicy: tls,
    originAgentCluster: tls,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
  const permissions: RequestHandler = (_request, response, next) => {
    response.set('Permissions-Policy', PERMISSIONS);
    next();
  };
  return [headers, permissions];
};
