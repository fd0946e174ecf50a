<?php

namespace App\Sessions;

use Illuminate\Support\Facades\{Auth, DB};
use Illuminate\Support\Str;

/** The rows of the person who is signed in. The key of a row is the cookie's value, so pages get its hash as the id. */
class OwnSessions
{
    public static function rows()
    {
        $table = DB::connection(config('session.connection'))->table(config('session.table'));
        return $table->where('user_id', Auth::id());
    }

    /** The sessions that are still accepted, with times in seconds since 1970. `payload` stays on the server. */
    public static function list()
    {
        $lifetime = config('session.lifetime') * 60;
        $columns = ['id', 'created_at', 'last_activity', 'ip_address', 'user_agent'];
        return self::rows()->where('last_activity', '>=', time() - $lifetime)->get($columns)->map(fn ($row) => [
            'sessionId' => hash('sha256', $row->id),
            'createdAt' => $row->created_at,
            'lastSeen' => $row->last_activity,
            'expiresAt' => $row->last_activity + $lifetime,
            'ip' => $row->ip_address,
            'userAgent' => $row->user_agent,
        ]);
    }

    /** Deletes rows and says how many. Without a new token, "remember me" would sign their devices in again. */
    public static function end($rows): int
    {
        $isRemembered = Auth::user()->getRememberToken();
        if ($isRemembered) Auth::getProvider()->updateRememberToken(Auth::user(), Str::random(60));
        return $rows->delete();
    }
}
