import type { Invitation } from '@gehoer/shared/protocol/http.ts';
import { Router } from 'express';
import type { Accounts } from '../store/accounts.ts';
import type { Address } from './address.ts';
import { refuse } from './refuse.ts';
import type { StaffOnly } from './staffOnly.ts';

export interface AccountDeps {
  readonly accounts: Accounts;
  readonly staff: StaffOnly;
  readonly address: Address;
  /** Told when a login or an account has ended, so that open sockets can end too. */
  readonly signedOut: (accountId: string) => void;
}

/** Who is in the team: everybody in it may invite and delete. */
export const accountRoutes = ({ accounts, staff, address, signedOut }: AccountDeps): Router => {
  const router = Router();

  router.get(
    '/accounts',
    staff(async (_request, response) => {
      response.json(await accounts.list());
    }),
  );

  router.delete(
    '/accounts/:id',
    staff(async (request, response) => {
      const id = String(request.params['id']);
      const result = await accounts.remove(id);
      if (result !== 'removed') return refuse(response, result.refused);
      signedOut(id);
      response.status(204).end();
    }),
  );

  router.post(
    '/invitations',
    staff(async (request, response) => {
      const invitation: Invitation = { link: address.setUpUrl(await accounts.invite(), request.host) };
      response.status(201).json(invitation);
    }),
  );

  return router;
};
