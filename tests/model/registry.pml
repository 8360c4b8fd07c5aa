/* SPDX-License-Identifier: MIT */
/*
 * A model of the protocol of src/core/registry.c for spin: every interleaving of three clients, a step for
 * each access to memory that another thread can see. docs/developer/registry-model.md names the properties
 * and says what is left out; tests/model/test_model.sh runs it. Macros of the command line:
 *
 *   CLIENT_0, _1, _2  the operations that a client may choose among, a sum of the numbers below
 *   CALLS_0, _1, _2   how many it makes; then it gives back what it holds
 *   ONE_WINS_A, _B    of the clients that add that name exactly one has it at the end
 *   FAULT_...         plants a fault that spin must find
 *   WITNESS_...       claims that something never happens, which spin must refute: the model can get there
 */

/* Operations. A, B and C are the names. */
#define ADD_A 1
#define ADD_AB 2
#define ADD_BA 4
#define ADD_BC 8
#define ADD_C 16384
#define ALIAS_C 16          /* for the calendar that it borrows */
#define ALIAS_A_BUILTIN 32  /* for a built-in calendar */
#define FIND_A 64
#define FIND_AB 128         /* A, then B */
#define FIND_C 256
#define BY_NUMBER 512       /* the second calendar that was added */
#define RETAIN 1024         /* what it borrows */
#define REMOVE 2048         /* what it borrows */
#define FREEZE 4096
#define LET_GO 8192         /* of the registry, before its last call */

#ifndef CALLS_0
#define CALLS_0 1
#endif
#ifndef CALLS_1
#define CALLS_1 1
#endif
#ifndef CALLS_2
#define CALLS_2 1
#endif

#define CLIENTS 3
#define NAMES 3
#define NOBODY 0 /* no calendar, no record */
#define CALLS 3  /* most calls of a client; the calendar and records of each have numbers of their own */
#define USERS (CLIENTS * CALLS)
#define BUILTIN (USERS + 1)
#define RECORDS (CLIENTS * CALLS * 2)

/* Each assertion says of which property it is. Hidden variables of value 0, so that pan prints the name. */
hidden byte one_live_calendar_a_name, names_together, no_use_after_free, destroyed_once, exactly_one_wins,
  nothing_after_freeze, lock_is_released, found_was_there, nothing_leaks, growth_keeps_names, witness;
#define CLAIM(property, e) assert((e) || property)

/* The registry. One array holds the tables of names, of 2, 4, 8 and 16 slots; another those of calendars, of
   1, 2, 4, 8 and 16 places. */
byte references = CLIENTS;
bool registry_freed;
byte locked_by; /* client + 1 */
bool frozen;
byte names;     /* number of the current table */
byte users;
byte user_count;
byte slots[30];
byte used[4];
bool names_freed[4];
byte places[31];
bool users_freed[5];
#define ROOM(t) (2 << (t))
#define SLOT(t, i) slots[(2 << (t)) - 2 + (i)]
#define CAPACITY(t) (1 << (t))
#define PLACE(t, i) places[(1 << (t)) - 1 + (i)]
#define HOME(n, t) ((2 * (n)) % ROOM(t)) /* B falls on A's slot in the first table, C on A's in the second */

/* Records: immutable once visible. */
byte record_name[RECORDS + 1];
byte record_user[RECORDS + 1];
bool record_freed[RECORDS + 1];
byte spares; /* larger tables that clients have allocated and not handed over */

/* Calendars. */
#define PENDING 0
#define LIVE 1
#define REMOVED 2
#define UNMADE 0
#define MADE 1
#define FREED 2
byte state[USERS + 2];
byte life[USERS + 2];
byte counts[USERS + 2];
byte destroyed[USERS + 2];
byte number[USERS + 2];

/* What is true, whatever the tables say: who has a name, and who had it while a client looks it up. */
byte holder[NAMES];
byte looking[CLIENTS]; /* name + 1 */
short seen[CLIENTS];   /* bits by calendar; bit 0: nobody */
bool freeze_returned;
byte wins[NAMES];
byte clients_done;

inline set_holder(n_, u_) {
  holder[n_] = u_;
  for (g : 0 .. CLIENTS - 1) {
    if
    :: looking[g] == n_ + 1 -> seen[g] = seen[g] | (1 << (u_))
    :: else
    fi
  }
  g = 0
}

#define IS_LIVE(r) (record_user[r] == BUILTIN || state[record_user[r]] == LIVE)

/* What a look-up in table t would find if nothing moved: the record of a name, or NOBODY; slot in i. */
inline probe_still(t_, n_, r_) {
  i = HOME(n_, t_);
  do
  :: SLOT(t_, i) == NOBODY -> r_ = NOBODY; break
  :: SLOT(t_, i) != NOBODY && record_name[SLOT(t_, i)] == n_ -> r_ = SLOT(t_, i); break
  :: else -> i = (i + 1) % ROOM(t_)
  od
}

/* find_record by a reader: each load is a step. */
inline probe(n_) {
  d_step {
    CLAIM(no_use_after_free, !registry_freed);
    t = names
  }
  i = HOME(n_, t);
  do
  :: d_step {
       CLAIM(no_use_after_free, !names_freed[t]);
       r = SLOT(t, i)
     }
     if
     :: r == NOBODY -> break
     :: else ->
        d_step {
          CLAIM(no_use_after_free, !record_freed[r]);
          j = (record_name[r] == n_)
        }
        if
        :: j -> break
        :: else -> i = (i + 1) % ROOM(t)
        fi
     fi
  od;
  skip /* no jump may end at a d_step */
}

inline load_state(u_, into) {
  d_step {
    CLAIM(no_use_after_free, u_ == BUILTIN || life[u_] == MADE);
    into = (u_ == BUILTIN || state[u_] == LIVE)
  }
}

/* kal_registry_find. The calendar that it finds had the name at some moment during the call; if it finds
   none, then there was a moment without. */
inline find(n_) {
  d_step {
    looking[me] = n_ + 1;
    seen[me] = 1 << holder[n_]
  }
  probe(n_);
  found = NOBODY;
  if
  :: r == NOBODY
  :: else ->
     load_state(record_user[r], j);
#ifdef FAULT_IGNORES_STATE
     j = true;
#endif
     if
     :: j -> found = record_user[r]
     :: else ->
#ifdef WITNESS_PENDING
       CLAIM(witness, state[record_user[r]] != PENDING);
#endif
#ifdef WITNESS_REMOVED
       CLAIM(witness, state[record_user[r]] != REMOVED);
#endif
       skip
     fi
  fi;
#ifdef WITNESS_OLD_TABLE
  CLAIM(witness, !(found == NOBODY && holder[n_] != NOBODY && t != names));
#endif
  d_step {
    CLAIM(found_was_there, seen[me] & (1 << found));
    looking[me] = 0;
    seen[me] = 0;
    t = 0; i = 0; j = 0; r = 0
  }
}

/* Both names of one calendar: one found and the other not means that it was removed meanwhile. */
inline find_both() {
  find(0);
  kept_first = found;
  find(1);
  if
  :: kept_first != NOBODY && kept_first != BUILTIN && found != kept_first && owns_both[kept_first] ->
     CLAIM(names_together, state[kept_first] == REMOVED)
  :: else
  fi;
  kept_first = NOBODY
}
bool owns_both[USERS + 2];

/* kal_registry_by_number of the second calendar. */
inline by_number() {
  d_step {
    CLAIM(no_use_after_free, !registry_freed);
    t = users
  }
  found = NOBODY;
  if
  :: CAPACITY(t) <= 1
  :: else ->
     d_step {
       CLAIM(no_use_after_free, !users_freed[t]);
       r = PLACE(t, 1)
     }
     if
     :: r == NOBODY
     :: else ->
        load_state(r, j);
        if
        :: j -> found = r; CLAIM(found_was_there, number[r] == 1)
        :: else
        fi
     fi
  fi;
  t = 0; j = 0; r = 0
}

/* Reading a calendar that was lent or retained. */
inline use(u_) {
  CLAIM(no_use_after_free, u_ == NOBODY || u_ == BUILTIN || (life[u_] == MADE && destroyed[u_] == 0))
}

inline lock_registry() {
  atomic {
    locked_by == 0 -> /* blocks: where nobody ever unlocks, spin reports an invalid end state */
    CLAIM(no_use_after_free, !registry_freed);
    locked_by = me + 1
  }
}

inline unlock_registry() {
  d_step {
    CLAIM(lock_is_released, locked_by == me + 1);
    /* The tables say what is true. */
    for (k : 0 .. NAMES - 1) {
      probe_still(names, k, r);
      CLAIM(growth_keeps_names, holder[k] == ((r != NOBODY && IS_LIVE(r)) -> record_user[r] : NOBODY))
    }
    k = 0; i = 0; r = 0;
    locked_by = 0
  }
}

inline user_retain(u_) {
  d_step {
    CLAIM(no_use_after_free, life[u_] == MADE && counts[u_] > 0);
    counts[u_]++
  }
}

inline user_release(u_) {
#ifdef FAULT_SPLIT_COUNT
  d_step {
    CLAIM(no_use_after_free, life[u_] == MADE);
    r = counts[u_] - 1
  }
  d_step {
    counts[u_] = r;
    j = (r == 0)
  }
#else
  d_step {
    CLAIM(no_use_after_free, life[u_] == MADE && counts[u_] > 0);
    counts[u_]--;
    j = (counts[u_] == 0)
  }
#endif
  if
  :: j ->
#ifdef WITNESS_OUTLIVES
     CLAIM(witness, !registry_freed);
#endif
     d_step {
       destroyed[u_]++;
       CLAIM(destroyed_once, destroyed[u_] == 1)
     }
     d_step {
       CLAIM(no_use_after_free, life[u_] == MADE);
       life[u_] = FREED
     }
  :: else
  fi;
  d_step { j = 0; r = 0 }
}

/* Additions. An addition has calendar `added` (NOBODY for an alias), records first..first+count-1. */

#define OK 0
#define TAKEN 1
#define IS_FROZEN 2
#define UNKNOWN 3

inline judge() {
  d_step {
    verdict = OK;
    want_names = 0;
    want_users = 0;
    if
    :: frozen -> verdict = IS_FROZEN
    :: else ->
       for (k : 0 .. count - 1) {
         if
         :: verdict == OK ->
#ifndef FAULT_ALIAS_UNCHECKED
            if
            :: added == NOBODY && !IS_LIVE(first + k) -> verdict = UNKNOWN
            :: else
            fi;
#endif
            probe_still(names, record_name[first + k], r);
            if
#ifdef FAULT_DEAD_NAME_TAKEN
            :: verdict == OK && r != NOBODY ->
#else
            :: verdict == OK && r != NOBODY && IS_LIVE(r) ->
#endif
               verdict = TAKEN;
               CLAIM(exactly_one_wins, holder[record_name[first + k]] != NOBODY)
            :: else
            fi
         :: else
         fi
       }
    fi;
    /* needed_tables */
    if
    :: (used[names] + count) * 2 > ROOM(names) -> want_names = names + 1
    :: else
    fi;
    if
    :: added != NOBODY && user_count >= CAPACITY(users) -> want_users = users + 1
    :: else
    fi;
    k = 0; i = 0; r = 0
  }
}

/* The calendar is there from now on, under all its names. */
inline go_live(u_) {
  d_step {
    CLAIM(nothing_after_freeze, !freeze_returned);
    state[u_] = LIVE;
    for (k : 0 .. count - 1) {
      CLAIM(one_live_calendar_a_name, holder[record_name[first + k]] == NOBODY);
      set_holder(record_name[first + k], u_);
      wins[record_name[first + k]]++
    }
    k = 0
  }
}

/* Copies the live names into the larger table, which nobody sees yet, and publishes it. */
inline grow_names() {
  d_step {
#ifdef FAULT_GROWTH_FORGETS
    for (k : 1 .. ROOM(names) - 1) {
#else
    for (k : 0 .. ROOM(names) - 1) {
#endif
      if
      :: SLOT(names, k) != NOBODY && IS_LIVE(SLOT(names, k)) ->
         probe_still(want_names, record_name[SLOT(names, k)], r);
         SLOT(want_names, i) = SLOT(names, k);
         used[want_names]++
      :: else
      fi
    }
    k = 0; i = 0; r = 0;
    spares--
  }
  d_step {
#ifdef FAULT_FREES_OLD_TABLE
    names_freed[names] = true;
#endif
    names = want_names
  }
}

inline grow_users() {
  d_step {
    for (k : 0 .. CAPACITY(users) - 1) {
      PLACE(want_users, k) = PLACE(users, k)
    }
    k = 0;
    spares--
  }
  users = want_users
}

inline commit() {
  if
  :: want_names -> grow_names()
  :: else
  fi;
  if
  :: want_users -> grow_users()
  :: else
  fi;
  if
  :: added != NOBODY ->
     d_step {
       number[added] = user_count;
       PLACE(users, user_count) = added
     }
     user_count++
  :: else
  fi;
  do
  :: n < count ->
     d_step { /* put_record: the writer's own look-up, and one store */
       probe_still(names, record_name[first + n], r);
       if
       :: r == NOBODY -> used[names]++
       :: else ->
#ifdef WITNESS_REPLACED
         CLAIM(witness, r == NOBODY);
#endif
#ifdef FAULT_FREES_REPLACED
         record_freed[r] = true;
#endif
         skip
       fi;
       SLOT(names, i) = first + n;
       if
       :: added == NOBODY -> /* an alias is there at once */
          CLAIM(nothing_after_freeze, !freeze_returned);
          CLAIM(one_live_calendar_a_name, holder[record_name[first]] == NOBODY);
          CLAIM(found_was_there, IS_LIVE(first));
          set_holder(record_name[first], record_user[first])
#ifdef FAULT_LIVE_EARLY
       :: added != NOBODY && n == 1 ->
          set_holder(record_name[first + 1], added);
          wins[record_name[first + 1]]++
#endif
       :: else
       fi;
       i = 0; r = 0
     }
     n++
#ifdef FAULT_LIVE_EARLY
     d_step {
       if
       :: added != NOBODY && n == 1 ->
          state[added] = LIVE;
          set_holder(record_name[first], added);
          wins[record_name[first]]++
       :: else
       fi
     }
#endif
  :: else -> break
  od;
  n = 0;
#ifndef FAULT_LIVE_EARLY
  if
  :: added != NOBODY -> go_live(added)
  :: else
  fi
#endif
}

/* make: allocates what it finds that it needs outside the lock, and looks again. */
inline make() {
#ifdef FAULT_NO_RECHECK
  judge();
#endif
  do
  :: lock_registry();
#ifdef FAULT_NO_RECHECK
     d_step { j = verdict }
     judge();
     d_step { verdict = j; j = 0 }
#else
     judge();
#endif
     if
     :: verdict == OK && (want_names == 0 || spare_names == want_names) &&
        (want_users == 0 || spare_users == want_users) ->
        commit();
        unlock_registry();
        d_step {
#ifdef WITNESS_SPARE
          CLAIM(witness, !(spare_names != 0 && want_names == 0));
#endif
          if
#ifdef FAULT_LEAKS_SPARE
          :: false
#else
          :: spare_names != 0 && want_names == 0 -> spares--
#endif
          :: else
          fi;
          if
          :: spare_users != 0 && want_users == 0 -> spares--
          :: else
          fi;
          spare_names = 0;
          spare_users = 0
        };
        break
     :: else ->
#ifdef FAULT_KEEPS_LOCK
        if
        :: verdict == OK -> unlock_registry()
        :: else
        fi;
#else
        unlock_registry();
#endif
        if
        :: verdict != OK ->
           d_step { /* drop_addition */
             spares = spares - (spare_names != 0) - (spare_users != 0);
             spare_names = 0;
             spare_users = 0
           };
           break
        :: else ->
           d_step {
             if
             :: want_names != 0 && spare_names != want_names ->
                spares = spares + (spare_names == 0);
                spare_names = want_names
             :: else
             fi;
             if
             :: want_users != 0 && spare_users != want_users ->
                spares = spares + (spare_users == 0);
                spare_users = want_users
             :: else
             fi
           }
        fi
     fi
  od;
  skip;
  d_step { want_names = 0; want_users = 0 }
}

/* Two names; the second is NAMES if there is none. */
inline add(n1_, n2_) {
  d_step {
    added = me * CALLS + call + 1;
    first = (me * CALLS + call) * 2 + 1;
    count = (n2_ < NAMES -> 2 : 1);
    life[added] = MADE;
    counts[added] = 1;
    state[added] = PENDING;
    record_name[first] = n1_;
    record_user[first] = added;
    record_freed[first] = false;
    if
    :: n2_ < NAMES ->
       record_name[first + 1] = n2_;
       record_user[first + 1] = added;
       record_freed[first + 1] = false;
       owns_both[added] = (n1_ + n2_ == 1)
    :: else
    fi
  }
  make();
  if
  :: verdict == OK -> borrowed = added
  :: else ->
     d_step { /* kal__user_discard: never visible, so no destructor */
       CLAIM(nothing_leaks, life[added] == MADE && counts[added] == 1 && state[added] == PENDING);
       life[added] = UNMADE;
       counts[added] = 0;
       record_freed[first] = true;
       if
       :: count == 2 -> record_freed[first + 1] = true
       :: else
       fi
     }
  fi;
  d_step { added = NOBODY; first = 0; count = 0; verdict = 0 }
}

inline alias(n_, u_) {
  load_state(u_, j); /* live_user */
  if
  :: j ->
     d_step {
       j = 0;
       first = (me * CALLS + call) * 2 + 1;
       count = 1;
       record_name[first] = n_;
       record_user[first] = u_;
       record_freed[first] = false
     }
     make();
     d_step {
       if
       :: verdict != OK -> record_freed[first] = true
       :: else
       fi;
       first = 0;
       count = 0;
       verdict = 0
     }
  :: else
  fi
}

inline remove(u_) {
#ifndef FAULT_REMOVES_UNLOCKED
  lock_registry();
#endif
  if
  :: !frozen && state[u_] == LIVE ->
     d_step {
       CLAIM(nothing_after_freeze, !freeze_returned);
       state[u_] = REMOVED;
       for (k : 0 .. NAMES - 1) {
         if
         :: holder[k] == u_ -> set_holder(k, NOBODY)
         :: else
         fi
       }
       k = 0
     }
     j = 1
  :: else
  fi;
#ifndef FAULT_REMOVES_UNLOCKED
  unlock_registry();
#endif
#ifdef FAULT_DROPS_OWN_REFERENCE
  if
  :: j -> j = 0; user_release(u_)
  :: else
  fi;
#endif
  j = 0
}

inline freeze() {
  lock_registry();
  frozen = true;
  unlock_registry();
  freeze_returned = true
}

/* kal_registry_release: the last one frees everything that nobody retained. */
inline let_go() {
  d_step {
    CLAIM(no_use_after_free, !registry_freed && references > 0);
    references--;
    j = (references == 0);
    held = false;
    borrowed = NOBODY
  }
  if
  :: j ->
     j = 0;
     CLAIM(lock_is_released, locked_by == 0);
     do
     :: n < user_count ->
#ifdef FAULT_DROPS_OWN_REFERENCE
        if
        :: state[PLACE(users, n)] == REMOVED
        :: else -> user_release(PLACE(users, n))
        fi;
#else
        user_release(PLACE(users, n));
#endif
        n++
     :: else -> break
     od;
     n = 0;
     d_step { /* records, tables, the registry */
       for (k : 1 .. RECORDS) {
         record_freed[k] = true
       }
       for (k : 0 .. 3) {
         names_freed[k] = true
       }
       for (k : 0 .. 4) {
         users_freed[k] = true
       }
       k = 0;
       registry_freed = true
     }
  :: else
  fi;
  j = 0
}

#define MAY(operation) (calls & (operation))

proctype client(byte me; short calls; byte most) {
  byte call, borrowed, retained, found, kept_first;         /* of the program that calls */
  byte t, i, j, k, n, r, g;                                 /* of the calls */
  byte added, first, count, verdict, want_names, want_users, spare_names, spare_users;
  bool held = true;

  do
  :: call < most && held ->
     if
     :: MAY(ADD_A) -> add(0, NAMES)
     :: MAY(ADD_AB) -> add(0, 1)
     :: MAY(ADD_BA) -> add(1, 0)
     :: MAY(ADD_BC) -> add(1, 2)
     :: MAY(ADD_C) -> add(2, NAMES)
     :: MAY(ALIAS_C) && borrowed != NOBODY && borrowed != BUILTIN -> alias(2, borrowed)
     :: MAY(ALIAS_A_BUILTIN) -> alias(0, BUILTIN)
     :: MAY(FIND_A) -> find(0); borrowed = found; found = NOBODY
     :: MAY(FIND_AB) -> find_both(); borrowed = found; found = NOBODY
     :: MAY(FIND_C) -> find(2); borrowed = found; found = NOBODY
     :: MAY(BY_NUMBER) -> by_number(); borrowed = found; found = NOBODY
     :: MAY(RETAIN) && borrowed != NOBODY && borrowed != BUILTIN && retained == NOBODY ->
        user_retain(borrowed);
        retained = borrowed
     :: MAY(REMOVE) && borrowed != NOBODY && borrowed != BUILTIN -> remove(borrowed)
     :: MAY(FREEZE) -> freeze()
     :: MAY(LET_GO) -> let_go()
     :: else /* it has nothing to do that with */
     fi;
     use(borrowed);
     call++
  :: else -> break
  od;
  if
  :: held ->
     use(borrowed);
     let_go()
  :: else
  fi;
  if
  :: retained != NOBODY ->
     use(retained);
     user_release(retained)
  :: else
  fi;
  d_step {
    clients_done++;
    if
    :: clients_done == CLIENTS ->
       CLAIM(lock_is_released, locked_by == 0);
       CLAIM(nothing_leaks, registry_freed && spares == 0);
       for (k : 1 .. USERS) {
         CLAIM(destroyed_once, destroyed[k] == (life[k] == UNMADE -> 0 : 1));
         CLAIM(nothing_leaks, life[k] != MADE)
       }
#ifdef ONE_WINS_A
       CLAIM(exactly_one_wins, wins[0] == 1);
#endif
#ifdef ONE_WINS_B
       CLAIM(exactly_one_wins, wins[1] == 1);
#endif
       k = 0
    :: else
    fi
  }
}

init {
  atomic {
    state[BUILTIN] = LIVE;
    for (references : 1 .. RECORDS) {
      record_freed[references] = true
    }
    references = CLIENTS;
    run client(0, CLIENT_0, CALLS_0);
    run client(1, CLIENT_1, CALLS_1);
    run client(2, CLIENT_2, CALLS_2)
  }
}
