<?php

namespace App\Http\Controllers;

use App\Sessions\OwnSessions;
use Illuminate\Http\Request;
use Illuminate\Support\Facades\Auth;

class SessionsController
{
    public function index(Request $request)
    {
        // When "remember me" signs a device in with this request, its row is not in the table yet.
        if (Auth::viaRemember()) $request->session()->save();
        $own = hash('sha256', $request->session()->getId());
        $list = ['sessions' => OwnSessions::list(), 'currentSessionId' => $own, 'accountId' => Auth::id()];
        // The list must not fail when a device sends a name that is not UTF-8.
        return response()->json($list, 200, ['Cache-Control' => 'no-store'], JSON_INVALID_UTF8_SUBSTITUTE);
    }

    public function destroy(Request $request, string $id)
    {
        $key = OwnSessions::rows()->pluck('id')->first(fn ($key) => hash('sha256', $key) === $id);
        if ($key === $request->session()->getId()) return $this->signOut($request);
        return response()->noContent($key && OwnSessions::end(OwnSessions::rows()->where('id', $key)) ? 204 : 404);
    }

    public function destroyOthers(Request $request)
    {
        OwnSessions::end(OwnSessions::rows()->where('id', '!=', $request->session()->getId()));
        return response()->noContent();
    }

    public function signOut(Request $request)
    {
        Auth::logoutCurrentDevice(); // logout() would end "remember me" on the other devices as well.
        tap($request->session())->invalidate()->regenerateToken();
        return response()->noContent();
    }
}
