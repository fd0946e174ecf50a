<?php

// A small Laravel application around the recipe. Without LARAVEL_AUTOLOAD, it uses the framework that the system has.
require getenv('LARAVEL_AUTOLOAD') ?: 'Illuminate/autoload.php';

spl_autoload_register(function (string $class) {
    $file = dirname(__DIR__).'/app/'.str_replace(['App\\', '\\'], ['', '/'], $class).'.php';
    if (is_file($file)) require $file;
});

$app = new Illuminate\Foundation\Application(dirname(__DIR__));
$app->singleton(Illuminate\Contracts\Http\Kernel::class, App\Http\Kernel::class);
$app->singleton(Illuminate\Contracts\Console\Kernel::class, Illuminate\Foundation\Console\Kernel::class);
$app->singleton(Illuminate\Contracts\Debug\ExceptionHandler::class, Illuminate\Foundation\Exceptions\Handler::class);

return $app;
