import { NextDaysCard } from '@/features/calendar/NextDaysCard';
import { VerifyNotice } from '@/features/identity/VerifyNotice';
import { CardsLeft } from '@/features/user/CardsLeft';

/** What is left to do, the most useful first. Most days it is nothing. */
export function Notices() {
  return (
    <>
      <VerifyNotice />
      <NextDaysCard />
      <CardsLeft />
    </>
  );
}
