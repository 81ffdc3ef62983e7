import { type KindTable, x } from './table.ts'

export default {
  with: { project: 'my-project', location: 'us-central1' },
  urls: {
    fits: [
      'https://us-central1-aiplatform.googleapis.com/v1/projects/my-project/locations/us-central1/endpoints/openapi',
      'https://us-central1-aiplatform.googleapis.com/v1beta1/projects/my-project/locations/us-central1/endpoints/openapi',
      'https://aiplatform.googleapis.com/v1/projects/my-project/locations/global/endpoints/openapi',
      'https://aiplatform.eu.rep.googleapis.com/v1/projects/my-project/locations/eu/endpoints/openapi',
      'https://1234567890.us-central1-123456.prediction.vertexai.goog/v1/projects/my-project/locations/us-central1/endpoints/1234567890',
      { url: 'https://us-central1-aiplatform.googleapis.com', wire: 'gemini' },
      { url: 'https://aiplatform.googleapis.com', wire: 'gemini' },
      { url: 'https://aiplatform.us.rep.googleapis.com/', wire: 'gemini' },
      { url: 'https://aiplatform.googleapis.com/v1/publishers/google', wire: 'gemini' },
      {
        url: 'https://us-central1-aiplatform.googleapis.com/v1beta1/projects/my-project/locations/us-central1/publishers/google',
        wire: 'gemini',
      },
      { url: 'https://europe-west1-aiplatform.googleapis.com/v1', wire: 'anthropic' },
      { url: 'https://aiplatform.eu.rep.googleapis.com/v1', wire: 'anthropic' },
      { url: 'https://aiplatform.us.rep.googleapis.com/v1', wire: 'anthropic' },
      { url: 'https://aiplatform.googleapis.com/v1', wire: 'anthropic' },
    ],
    misfits: [
      {
        url: 'https://us-central1-aiplatform.googleapis.com',
        wire: 'openai',
        cure: 'https://us-central1-aiplatform.googleapis.com/v1/projects/{project}/locations/us-central1/endpoints/openapi',
      },
      {
        url: 'https://us-central1-aiplatform.googleapis.com/v1/projects/my-project/locations/us-central1',
        cure: 'https://us-central1-aiplatform.googleapis.com/v1/projects/my-project/locations/us-central1/endpoints/openapi',
      },
      {
        url: 'https://us-central1-aiplatform.googleapis.com/v1/projects/my-project/locations/us-central1/endpoints/openapi/chat/completions',
        cure: 'https://us-central1-aiplatform.googleapis.com/v1/projects/my-project/locations/us-central1/endpoints/openapi',
      },
      {
        url: 'https://us-central1-aiplatform.googleapis.com/v1beta',
        wire: 'gemini',
        cure: 'https://us-central1-aiplatform.googleapis.com',
      },
      {
        url: 'https://us-east5-aiplatform.googleapis.com',
        wire: 'anthropic',
        cure: 'https://us-east5-aiplatform.googleapis.com/v1',
      },
      { url: 'https://generativelanguage.googleapis.com', wire: 'gemini' },
      { url: 'https://aiplatform.googleapis.com.example.net/v1', wire: 'anthropic' },
    ],
  },
  keys: {
    fits: ['ya29.' + x(120), 'ya29.c.' + x(200), 'AQ.' + x(50), 'AIza' + x(35)],
    misfits: [
      '/secrets/vertex-sa.json',
      'AKIA' + x(16, 'X'),
      'sk-proj-' + x(48),
      'sk-ant-api03-' + x(90),
      'your-api-key-here',
    ],
  },
} satisfies KindTable
