// OpenAIAPI
