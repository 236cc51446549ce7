import { VerifyNotice } from '@/features/identity/VerifyNotice';
import { CardsLeft } from '@/features/user/CardsLeft';

/** What is left to do. Most days it is nothing, so Home doesn't wait for it. */
export function Notices() {
  return (
    <>
      <VerifyNotice />
      <CardsLeft />
    </>
  );
}
