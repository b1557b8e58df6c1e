/** Hosts whose paths name an account. */
export const accountHosts: ReadonlySet<string> = new Set([
  ...['t.me', 'telegram.me', 'telegram.dog', 'twitter.com', 'x.com', 'mobile.twitter.com', 'facebook.com', 'fb.com'],
  ...['m.facebook.com', 'instagram.com', 'youtube.com', 'm.youtube.com', 'tiktok.com', 'vk.com', 'ok.ru', 'gab.com'],
  ...['soundcloud.com', 'rumble.com', 'bitchute.com', 'odysee.com', 'medium.com', 'reddit.com', 'linkedin.com'],
  ...['wa.me', 'api.whatsapp.com', 'snapchat.com', 'threads.net', 'mastodon.social', 'justpaste.me', 'github.com'],
  ...['element.io', 'matrix.to', 'wire.com', 'viber.com', 'hoop.com', 'tamtam.chat', 'rocket.chat', 'threema.id'],
])

/** Hosts whose paths let somebody into a group. */
export const inviteHosts: ReadonlySet<string> = new Set([
  ...[
    'chat.whatsapp.com',
    'discord.gg',
    'discord.com',
    'signal.group',
    'signal.me',
    'joinchat.org',
    'invite.viber.com',
  ],
])

/** First parts of a path that let somebody into a group, on hosts of either kind. */
export const inviteWords: ReadonlySet<string> = new Set(['joinchat', 'invite', 'join', 'addlist', 'addstickers', 'g'])

/** First parts of a path behind which the account stands. */
export const accountWords: ReadonlySet<string> = new Set([
  's',
  'c',
  'user',
  'channel',
  'groups',
  'people',
  'in',
  'u',
  'r',
  'pages',
])

/** Ends of a bare name by which it is taken as a host. */
export const hostEnds: ReadonlySet<string> = new Set([
  ...[
    'com',
    'org',
    'net',
    'info',
    'io',
    'me',
    'onion',
    'to',
    'tk',
    'ml',
    'ga',
    'cf',
    'gq',
    'top',
    'xyz',
    'site',
    'online',
  ],
  ...[
    'co',
    'tv',
    'cc',
    'ws',
    'biz',
    'eu',
    'ru',
    'uk',
    'de',
    'fr',
    'tr',
    'ir',
    'iq',
    'sy',
    'ly',
    'app',
    'live',
    'news',
    'blog',
  ],
  ...[
    'link',
    'click',
    'pw',
    'su',
    'is',
    'im',
    'gg',
    'be',
    'nl',
    'se',
    'ch',
    'at',
    'media',
    'press',
    'agency',
    'chat',
    'group',
  ],
])
