<?php

// Creates the tables as a new application has them, then runs the recipe's migration.
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\{DB, Hash, Schema};

$app = require dirname(__DIR__).'/bootstrap/app.php';
$app->make(Illuminate\Contracts\Console\Kernel::class)->bootstrap();
touch(database_path('database.sqlite'));
Schema::create('users', function (Blueprint $table) {
    $table->id();
    $table->string('email')->unique();
    $table->string('password');
    $table->rememberToken();
    $table->timestamps();
});
Schema::create('sessions', function (Blueprint $table) {
    $table->string('id')->primary();
    $table->foreignId('user_id')->nullable()->index();
    $table->string('ip_address', 45)->nullable();
    $table->text('user_agent')->nullable();
    $table->text('payload');
    $table->integer('last_activity')->index();
});
// A row that is older than the migration.
$old = ['id' => str_repeat('o', 40), 'user_id' => 9, 'payload' => '', 'last_activity' => time()];
DB::table('sessions')->insert($old);
(require __DIR__.'/migrations/created_at.php')->up();
foreach (['ada', 'eve'] as $name) {
    App\Models\User::create(['email' => "$name@example.test", 'password' => Hash::make("password of $name")]);
}
echo json_encode(['laravel' => $app->version(), 'php' => PHP_VERSION, 'sqlite' => DB::selectOne('select sqlite_version() as v')->v]);
