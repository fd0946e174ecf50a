<?php

namespace App\Providers;

use Illuminate\Session\DatabaseSessionHandler;
use Illuminate\Support\Facades\Session;
use Illuminate\Support\ServiceProvider;

/** Makes the `database` driver store when a session began. Laravel adds a row at each sign-in, so that is its start. */
class SessionsProvider extends ServiceProvider
{
    public function boot()
    {
        Session::extend('database', function ($app) {
            $connection = $app['db']->connection(config('session.connection'));
            [$table, $lifetime] = [config('session.table'), config('session.lifetime')];
            return new class($connection, $table, $lifetime, $app) extends DatabaseSessionHandler {
                protected function performInsert($sessionId, $payload)
                {
                    return parent::performInsert($sessionId, $payload + ['created_at' => $this->currentTime()]);
                }
            };
        });
    }
}
