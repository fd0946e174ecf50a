<?php

// Require this file in routes/web.php, because the sessions and the check of the CSRF token are in the group "web".

use App\Http\Controllers\SessionsController;
use Illuminate\Support\Facades\Route;

Route::middleware('auth')->prefix('account')->group(function () {
    Route::get('/sessions', [SessionsController::class, 'index']);
    Route::post('/sign-out', [SessionsController::class, 'signOut']);
    // The third part is the name of the limit. Without it, other routes with a limit count the same requests.
    Route::middleware(['throttle:60,1,sessions', 'password.confirm'])->group(function () {
        Route::delete('/sessions/{id}', [SessionsController::class, 'destroy']);
        Route::post('/sessions/revoke-others', [SessionsController::class, 'destroyOthers']);
    });
});
