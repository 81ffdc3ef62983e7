import { type KindTable, x } from './table.ts'

export default {
  with: { region: 'us-south' },
  urls: {
    fits: [
      'https://us-south.ml.cloud.ibm.com/ml/gateway/v1',
      'https://eu-de.ml.cloud.ibm.com/ml/gateway/v1',
      'https://eu-gb.ml.cloud.ibm.com/ml/gateway/v1',
      'https://jp-tok.ml.cloud.ibm.com/ml/gateway/v1',
      'https://au-syd.ml.cloud.ibm.com/ml/gateway/v1',
      'https://ca-tor.ml.cloud.ibm.com/ml/gateway/v1',
      'https://ap-south-1.aws.wxai.ibm.com/ml/gateway/v1',
    ],
    misfits: [
      {
        url: 'https://eu-de.ml.cloud.ibm.com',
        cure: 'https://eu-de.ml.cloud.ibm.com/ml/gateway/v1',
      },
      {
        url: 'https://us-south.ml.cloud.ibm.com/v1',
        cure: 'https://us-south.ml.cloud.ibm.com/ml/gateway/v1',
      },
      {
        url: 'https://us-south.ml.cloud.ibm.com/ml/gateway/v1/chat/completions',
        cure: 'https://us-south.ml.cloud.ibm.com/ml/gateway/v1',
      },
    ],
  },
  keys: {
    fits: [x(44), 'eyJ' + x(800)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
