import { type KindTable, x } from './table.ts'

export default {
  urls: {
    fits: ['https://us.inference.heroku.com/v1', 'https://eu.inference.heroku.com/v1'],
    misfits: [
      { url: 'https://us.inference.heroku.com', cure: 'https://us.inference.heroku.com/v1' },
      { url: 'https://eu.inference.heroku.com', cure: 'https://eu.inference.heroku.com/v1' },
      { url: 'https://us.inference.heroku.com/v1/v1', cure: 'https://us.inference.heroku.com/v1' },
      {
        url: 'https://us.inference.heroku.com/v1/chat/completions',
        cure: 'https://us.inference.heroku.com/v1',
      },
    ],
  },
  keys: {
    fits: ['inf-' + x(36), x(40)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
