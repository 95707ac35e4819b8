/** Where this server is reached. `host` is what a request's Host header says, with the port. */
export interface Address {
  /** Whether people reach it under TLS, as far as the configuration says. */
  readonly tls: boolean;
  /** Whether a page of this origin is one of ours. */
  readonly isOwnOrigin: (origin: string, host: string) => boolean;
  /** What the QR code says: where phones take part. */
  readonly joinUrl: (code: string, host: string) => string;
  /** The projector's link. Its key stands behind the #, where no server, proxy or log sees it. */
  readonly wallUrl: (workshopId: string, key: string, host: string) => string;
  /** The link that sets up an account; its secret stands behind the # as well. */
  readonly setUpUrl: (token: string, host: string) => string;
  /** The origin of the sockets for a Content-Security-Policy, or null if the host cannot stand in one. */
  readonly socketOrigin: (host: string) => string | null;
}

/** A name or an IPv4 address, with or without a port: all that a policy can hold. */
const PLAIN_HOST = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?$/iu;

/** A host that means another machine on every other machine. */
const LOOPBACK_HOST = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?=:|$)/u;

/**
 * Answers from the public origin if one is set, else from what each request asked for, which then is not under TLS.
 * @param publicUrl origin such as https://gehoer.example.org, or null
 * @param lanAddress this machine's address in the local network, for phones that join an evening whose team works on
 *   the server itself; null if it has none
 */
export const addressOf = (publicUrl: string | null, lanAddress: string | null = null): Address => {
  const tls = publicUrl?.startsWith('https:') ?? false;
  const origin = (host: string): string => publicUrl ?? `http://${host}`;
  const fromOutside = (host: string): string => (lanAddress ? host.replace(LOOPBACK_HOST, lanAddress) : host);
  return {
    tls,
    isOwnOrigin: (other, host) => other === publicUrl || URL.parse(other)?.host === host,
    joinUrl: (code, host) => `${origin(fromOutside(host))}/${code}`,
    wallUrl: (workshopId, key, host) => `${origin(host)}/leinwand/${workshopId}#${key}`,
    setUpUrl: (token, host) => `${origin(host)}/team/einrichten#${token}`,
    socketOrigin: (host) => {
      const own = publicUrl === null ? host : new URL(publicUrl).host;
      return PLAIN_HOST.test(own) ? `${tls ? 'wss' : 'ws'}://${own}` : null;
    },
  };
};
