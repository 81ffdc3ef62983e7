import { type KindTable, x } from './table.ts'

export default {
  with: { region: 'us-chicago-1' },
  urls: {
    fits: [
      'https://inference.generativeai.us-chicago-1.oci.oraclecloud.com/20231130/actions/v1',
      'https://inference.generativeai.eu-frankfurt-1.oci.oraclecloud.com/20231130/actions/v1',
      'https://inference.generativeai.ap-osaka-1.oci.oraclecloud.com/20231130/actions/v1',
      'https://inference.generativeai.us-chicago-1.oci.oraclecloud.com/openai/v1',
      'https://modeldeployment.us-ashburn-1.oci.customer-oci.com/ocid1.datasciencemodeldeployment.oc1.iad.abc/predict/v1',
    ],
    misfits: [
      {
        url: 'https://inference.generativeai.us-chicago-1.oci.oraclecloud.com',
        cure: 'https://inference.generativeai.us-chicago-1.oci.oraclecloud.com/20231130/actions/v1',
      },
      {
        url: 'https://inference.generativeai.us-chicago-1.oci.oraclecloud.com/20231130/actions/v1/chat/completions',
        cure: 'https://inference.generativeai.us-chicago-1.oci.oraclecloud.com/20231130/actions/v1',
      },
    ],
  },
  keys: {
    fits: ['sk-' + x(48)],
    misfits: ['sk-ant-api03-' + x(90), 'sk-proj-' + x(48), 'your-api-key-here'],
  },
} satisfies KindTable
