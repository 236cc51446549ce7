import Bell from 'lucide-react/icons/bell';
import CloudDrizzle from 'lucide-react/icons/cloud-drizzle';
import Ellipsis from 'lucide-react/icons/ellipsis';
import Flag from 'lucide-react/icons/flag';
import Footprints from 'lucide-react/icons/footprints';
import Hand from 'lucide-react/icons/hand';
import Mail from 'lucide-react/icons/mail';
import MessageCircle from 'lucide-react/icons/message-circle';
import Share from 'lucide-react/icons/share';
import ThumbsUp from 'lucide-react/icons/thumbs-up';
import UserCheck from 'lucide-react/icons/user-check';
import Users from 'lucide-react/icons/users';
import { paths } from '@/lib/paths';
import { ActionCard } from '@/ui/ActionCard';
import { AreaMap } from '@/ui/AreaMap';
import type { MapMark } from '@/ui/AreaMap/props';
import { Avatar } from '@/ui/Avatar';
import { AvatarStack } from '@/ui/AvatarStack';
import { Badge } from '@/ui/Badge';
import { Banner } from '@/ui/Banner';
import { BoardTitle } from '@/ui/BoardTitle';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Chip } from '@/ui/Chip';
import { Cover } from '@/ui/Cover';
import { Dialog } from '@/ui/Dialog';
import { Distance } from '@/ui/Distance';
import { EmptyState } from '@/ui/EmptyState';
import { ErrorState } from '@/ui/ErrorState';
import { FigureStrip } from '@/ui/FigureStrip';
import { IconButton } from '@/ui/IconButton';
import { IconDisc } from '@/ui/IconDisc';
import { Link } from '@/ui/Link';
import { OnlineButton } from '@/ui/OnlineButton';
import { Popover } from '@/ui/Popover';
import { Progress } from '@/ui/Progress';
import { RelativeTime } from '@/ui/RelativeTime';
import { Sheet } from '@/ui/Sheet';
import { Skeleton } from '@/ui/Skeleton';
import { SwipeDeck } from '@/ui/SwipeDeck';
import { Tag } from '@/ui/Tag';
import { WeekGrid } from '@/ui/WeekGrid';
import { WeekTray } from '@/ui/WeekTray';
import { Well } from '@/ui/Well';
import { WindowLegend } from '@/ui/WindowLegend';
import { WordMark } from '@/ui/WordMark';
import type { useGallery } from './logic';
import { Sample } from './Sample';
import { FACES, LAKEWOOD, MARKS, PHOTO, REPLIES, RINGS, SHARED, SOME } from './samples';
import style from './style.module.css';

const LOOKS = ['primary', 'optic', 'quiet', 'outline', 'plain', 'danger'] as const;

export function Pieces({ gallery }: { gallery: ReturnType<typeof useGallery> }) {
  return (
    <>
      <Sample name="Cover, Avatar, BoardTitle">
        <Cover of="maya" hasFlag className={style.cover}>
          <div className={style.row}>
            <Avatar of="Maya Okafor" name="Maya Okafor" size={96} hasRing />
            <Avatar of="Jo Park" name="Jo Park" photo={PHOTO} size={96} label="Jo Park" />
            <div className={style.grow}>
              <BoardTitle level={3} size="2xl">
                Maya Okafor
              </BoardTitle>
              <p className={style.at}>@mayaputts · Lakewood, CO</p>
            </div>
          </div>
          <div className={style.row}>
            <Button look="optic" icon={MessageCircle}>
              Message
            </Button>
            <Button look="glass" icon={UserCheck}>
              Following
            </Button>
            <IconButton label="Share" icon={Share} look="glass" />
          </div>
        </Cover>
      </Sample>
      <Sample name="FigureStrip">
        <FigureStrip
          label="Maya in figures"
          figures={[
            { value: '12.4', label: 'Handicap' },
            { value: 38, label: 'Rounds' },
            { value: 31, label: 'Fist bumps' },
            { value: 17, label: 'Courses' },
          ]}
        />
      </Sample>
      <Sample name="WeekTray, Well, Card">
        <Card>
          <h3 className={style.title}>When Maya can play</h3>
          <WeekTray
            label="When Maya can play"
            days={gallery.days}
            replies={REPLIES}
            shared={SHARED}
            some={SOME}
          />
          <Well>
            You’re both free 3 times.
            <Button look="plain" size="sm">
              Challenge for Saturday
            </Button>
          </Well>
        </Card>
      </Sample>
      <Sample name="ActionCard, IconDisc">
        <ActionCard
          look="featured"
          face={<IconDisc of={Flag} tone="optic" />}
          title="Set your next 7 days"
          why="Players who keep theirs current get found first."
          dismiss={{ label: 'Not this week', onDismiss: () => {} }}
          actions={
            <>
              <Button>Same as last week</Button>
              <Button look="quiet">Open calendar</Button>
            </>
          }
        />
        <ActionCard
          face={<AvatarStack faces={FACES.slice(0, 2)} size={48} />}
          title="Maya and Theo play like you"
          why="Both within 9 mi"
          actions={<Button look="quiet">See Maya</Button>}
          result={{ text: 'Done.', undo: { label: 'Undo', run: () => {} }, onFold: () => {} }}
        />
      </Sample>
      <Sample name="WindowLegend">
        <WindowLegend />
      </Sample>
      <Sample name="WeekGrid">
        <WeekGrid
          label="Nov 23 – 29"
          days={gallery.days}
          today="2026-11-24"
          openFrom="2026-11-24"
          replies={gallery.week.replies}
          marks={{
            '2026-11-28/morning': { round: 'Round with Maya' },
            '2026-11-29/twilight': { rain: 'Rain beyond your limit' },
            '2026-11-26/midday': { repeat: 'As every week' },
            '2026-11-27/midday': { repeat: 'An exception: every week free', isException: true },
          }}
          brush={gallery.brush}
          onBrush={gallery.setBrush}
          onPaint={gallery.week.paint}
          onUndo={gallery.week.undo}
        />
      </Sample>
      <Sample name="OnlineButton">
        <OnlineButton>Make the address</OnlineButton>
      </Sample>
      <Sample name="Button">
        <div className={style.row}>
          {LOOKS.map((look) => (
            <Button key={look} look={look}>
              {look}
            </Button>
          ))}
        </div>
        <div className={style.row}>
          <Button size="sm" look="quiet">
            Small
          </Button>
          <Button icon={Flag}>Challenge</Button>
          <Button isBusy>Saving</Button>
          <Button disabled>Disabled</Button>
          <Button href={paths.find()} look="quiet">
            A link
          </Button>
        </div>
        <Button size="lg" isWide>
          Next: where you play
        </Button>
      </Sample>
      <Sample name="IconButton, Badge">
        <div className={style.row}>
          <IconButton label="Notifications" icon={Bell} badge={{ count: 4, label: '4 unseen' }} />
          <IconButton label="Messages" icon={Mail} badge={{ label: 'Something new' }} />
          <IconButton label="Share" icon={Share} look="quiet" />
          <IconButton label="Write" icon={MessageCircle} look="surface" size="lg" />
          <IconButton label="Like" icon={ThumbsUp} look="optic" size="xl" />
          <Badge count={3} label="3 unread" />
          <Badge count={120} label="120 unread" />
          <Badge label="Something new" />
        </div>
      </Sample>
      <Sample name="Chip, Tag">
        <div className={style.row}>
          <Chip icon={Hand}>Lefty</Chip>
          <Chip icon={Footprints}>Walks</Chip>
          <Chip icon={CloudDrizzle}>Drizzle is fine</Chip>
          <Chip look="chosen">Ready to go</Chip>
          <Chip look="outline">25 mi</Chip>
          <Chip look="outline" onRemove={() => {}} removeLabel="Remove 8–16 hcp">
            8–16 hcp
          </Chip>
        </div>
        <div className={style.row}>
          <Tag tone="morning">Morning</Tag>
          <Tag tone="midday">Midday</Tag>
          <Tag tone="twilight">Twilight</Tag>
          <Tag>Neutral</Tag>
          <Tag tone="primary">Verified</Tag>
          <Tag tone="danger">Declined</Tag>
        </div>
      </Sample>
      <Sample name="Avatar, AvatarStack">
        <div className={style.row}>
          {FACES.map((face) => (
            <Avatar key={face.of} {...face} />
          ))}
        </div>
        <div className={style.row}>
          <AvatarStack faces={FACES.slice(0, 2)} />
          <AvatarStack faces={FACES} size={48} />
        </div>
      </Sample>
      <Sample name="Banner">
        <Banner tone="pine" icon={Users} action={<Button look="optic">See them</Button>}>
          6 golfers near you are free Saturday morning.
        </Banner>
        <Banner icon={Mail} onDismiss={() => {}}>
          Confirm your email to write first messages.
        </Banner>
        <Banner tone="danger">That username is taken.</Banner>
      </Sample>
      <Sample name="Progress, WordMark, Link">
        <Progress label="Step 2 of 4" value={2} max={4} />
        <div className={style.row}>
          <WordMark />
          <Link href={paths.join()}>Join Fourball</Link>
          <span>
            <RelativeTime at={1_763_000_000} />, <Distance miles={8} />
          </span>
        </div>
      </Sample>
      <Sample name="Sheet, Dialog, Popover, Toast">
        <div className={style.row}>
          <Button look="quiet" onClick={() => gallery.setOpen('sheet')}>
            Open sheet
          </Button>
          <Button look="quiet" onClick={() => gallery.setOpen('dialog')}>
            Open dialog
          </Button>
          <Button look="quiet" onClick={gallery.toast}>
            Show toast
          </Button>
          <Popover label="More" icon={Ellipsis} look="quiet">
            <Button look="plain" isWide>
              Mute
            </Button>
            <Button look="plain" isWide>
              Block
            </Button>
          </Popover>
        </div>
        <Sheet
          title="Filters"
          isOpen={gallery.open === 'sheet'}
          onClose={gallery.close}
          footer={<Button onClick={gallery.close}>Show 14 players</Button>}
        >
          <WindowLegend />
          <p>Within 25 miles, free Saturday morning.</p>
        </Sheet>
        <Dialog
          title="Delete your account?"
          kind="alert"
          isOpen={gallery.open === 'dialog'}
          onClose={gallery.close}
          actions={
            <>
              <Button look="quiet" onClick={gallery.close}>
                Keep it
              </Button>
              <Button look="danger" onClick={gallery.close}>
                Delete account
              </Button>
            </>
          }
        >
          You vanish from every list at once. You can come back within 30 days.
        </Dialog>
      </Sample>
      <Sample name="Skeleton">
        <div className={style.row}>
          <Skeleton shape="disc" />
          <div className={style.grow}>
            <Skeleton width="50%" />
            <Skeleton width="80%" />
          </div>
        </div>
      </Sample>
      <Sample name="AreaMap, MapBase, MapMarker">
        <div className={style.map}>
          <AreaMap
            label="Players near Lakewood"
            start={{ points: [LAKEWOOD], miles: 25 }}
            here={{ point: LAKEWOOD, label: 'Your place, Lakewood, CO' }}
            rings={{ around: LAKEWOOD, at: RINGS }}
            marks={MARKS}
            describe={describe}
            chosen={['golden']}
            onChoose={() => {}}
          />
        </div>
      </Sample>
      <Sample name="SwipeDeck">
        <SwipeDeck
          label="Players"
          items={FACES.map(({ name }) => ({ key: name, name }))}
          at={gallery.deck.at}
          total={FACES.length}
          render={({ name }, titleId) => (
            <Cover of={name} className={style.deckCard}>
              <BoardTitle level={3} size="xl" id={titleId}>
                {name}
              </BoardTitle>
            </Cover>
          )}
          end={<p>That was everybody.</p>}
          onNext={gallery.deck.next}
          onBack={gallery.deck.back}
          onOpen={() => {}}
        />
      </Sample>
      <Sample name="EmptyState">
        <EmptyState
          level={3}
          title="No chats yet"
          text="Find somebody who is free when you are."
          action={<Button>Find players</Button>}
        />
      </Sample>
      <Sample name="ErrorState">
        <ErrorState onRetry={() => {}} />
      </Sample>
    </>
  );
}

/** Begins with what is seen of it: the name of the biggest town, and how many there are in all. */
function describe([first, ...others]: readonly MapMark[]): string {
  const count = others.reduce((sum, { weight }) => sum + weight, first?.weight ?? 0);
  return [`${first?.label}: ${count} players`, ...others.map(({ label }) => label)].join(', ');
}
