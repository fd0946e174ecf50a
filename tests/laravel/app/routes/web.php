<?php

use Illuminate\Http\Request;
use Illuminate\Support\Facades\Auth;
use Illuminate\Support\Facades\Hash;
use Illuminate\Support\Facades\Route;

require __DIR__.'/sessions/routes.php';

// As Breeze and Fortify do it.
Route::get('/token', fn () => response()->noContent());
Route::post('/login', function (Request $request) {
    $isRight = Auth::attempt($request->only('email', 'password'), $request->boolean('remember'));
    if ($isRight) $request->session()->regenerate();

    return response()->noContent($isRight ? 204 : 422);
});
Route::post('/confirm-password', function (Request $request) {
    $isRight = Hash::check((string) $request->input('password'), Auth::user()->password);
    if ($isRight) $request->session()->put('auth.password_confirmed_at', time());

    return response()->noContent($isRight ? 201 : 422);
})->middleware('auth');

// A page that takes its time, and one that gives its session another id meanwhile.
Route::get('/slow/{regenerate?}', function (Request $request, string $regenerate = '') {
    file_put_contents(storage_path('slow'), '');
    while (file_exists(storage_path('slow'))) usleep(20_000);
    if ($regenerate) $request->session()->regenerate();

    return response()->noContent();
})->middleware('auth');
// Where `back()` would lead to.
Route::get('/previous', fn (Request $request) => ['url' => $request->session()->previousUrl()])->middleware('auth');
