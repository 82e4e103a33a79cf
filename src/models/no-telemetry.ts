// Since version 1.29 ONNX Runtime tells Microsoft about each model that it loads, unless this says that it must not. It is
// read when the first session is opened, in any thread; Node passes on what the main thread sets.
process.env['ORT_DISABLE_TELEMETRY'] = '1';
