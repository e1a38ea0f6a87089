# Tilted double well: ending in the global basin: fraction of runs against steps, with 95 % intervals
# Draw it again with: gnuplot tilteddoublewell-basin-steps.gp
NAME = 'tilteddoublewell-basin-steps'; TITLE = 'tilteddoublewell_basin_steps'; WIDTH = 960; HEIGHT = 370
load 'style.gp'
set label 1 '{/:Bold Tilted double well: ending in the global basin}' at screen 0.0167, screen 0.9405 left font ",14" tc rgb INK
set label 2 'fraction of runs against steps, with 95 % intervals' at screen 0.0167, screen 0.8865 left font ",11" tc rgb MUTED
set yrange [-0.02:1.02]
unset logscale y
set format y '%g'
set xrange [1.0:10000.0]
set logscale x 10
set format x '10^{%L}'
D = 'tilteddoublewell-basin-steps.dat'
set multiplot

set lmargin at screen 0.0813; set rmargin at screen 0.2567
set bmargin at screen 0.1838; set tmargin at screen 0.7514
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
set label 4 'fraction of runs' at screen 0.0167, graph 0.5 center rotate by 90 tc rgb TEXT
set label 3 '{/:Bold langevin}' at screen 0.0813, screen 0.7838 left font ",12" tc rgb INK
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 1.0178, graph 0.0192 to graph 1.0713, graph 0.0 nohead lc rgb C1 lw 0.8
set label 10 'c=0.1' at graph 1.095, graph 0.0 left font ",11" tc rgb C1
set arrow from graph 1.0178, graph 0.0192 to graph 1.0713, graph 0.0714 nohead lc rgb C2 lw 0.8
set label 11 'c=0.2' at graph 1.095, graph 0.0714 left font ",11" tc rgb C2
set arrow from graph 1.0178, graph 0.0192 to graph 1.0713, graph 0.1429 nohead lc rgb C3 lw 0.8
set label 12 'c=0.4' at graph 1.095, graph 0.1429 left font ",11" tc rgb C3
set arrow from graph 1.0178, graph 0.1154 to graph 1.0713, graph 0.2143 nohead lc rgb C4 lw 0.8
set label 13 'c=0.72' at graph 1.095, graph 0.2143 left font ",11" tc rgb C4
set arrow from graph 1.0178, graph 0.9231 to graph 1.0713, graph 0.9231 nohead lc rgb C5 lw 0.8
set label 14 'c=1.5' at graph 1.095, graph 0.9231 left font ",11" tc rgb C5
set arrow from graph 1.0178, graph 0.7788 to graph 1.0713, graph 0.7788 nohead lc rgb C6 lw 0.8
set label 15 'c=3' at graph 1.095, graph 0.7788 left font ",11" tc rgb C6
plot D index 6 using 1:3 title 'metropolis + logarithmicCooling c=0.1' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 title 'metropolis + logarithmicCooling c=0.2' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 title 'metropolis + logarithmicCooling c=0.4' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 title 'metropolis + logarithmicCooling c=0.72' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:3 title 'metropolis + logarithmicCooling c=1.5' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:3 title 'metropolis + logarithmicCooling c=3' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:3 title 'siman + logarithmicCooling c=0.1' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:3 title 'siman + logarithmicCooling c=0.2' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:3 title 'siman + logarithmicCooling c=0.4' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:3 title 'siman + logarithmicCooling c=0.72' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:3 title 'siman + logarithmicCooling c=1.5' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:3 title 'siman + logarithmicCooling c=3' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 0 using 1:2:4 title 'langevin + logarithmicCooling c=0.1' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.1 noborder, \
  D index 1 using 1:2:4 title 'langevin + logarithmicCooling c=0.2' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.1 noborder, \
  D index 2 using 1:2:4 title 'langevin + logarithmicCooling c=0.4' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.1 noborder, \
  D index 3 using 1:2:4 title 'langevin + logarithmicCooling c=0.72' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.1 noborder, \
  D index 4 using 1:2:4 title 'langevin + logarithmicCooling c=1.5' noenhanced with filledcurves fc rgb C5 fs transparent solid 0.1 noborder, \
  D index 5 using 1:2:4 title 'langevin + logarithmicCooling c=3' noenhanced with filledcurves fc rgb C6 fs transparent solid 0.1 noborder, \
  D index 5 using 1:3 title 'langevin + logarithmicCooling c=3' noenhanced with lines lw 2 lc rgb C6, \
  D index 5 using 1:3 title 'langevin + logarithmicCooling c=3' noenhanced with points pt 7 ps 0.35 lc rgb C6, \
  D index 4 using 1:3 title 'langevin + logarithmicCooling c=1.5' noenhanced with lines lw 2 lc rgb C5, \
  D index 4 using 1:3 title 'langevin + logarithmicCooling c=1.5' noenhanced with points pt 7 ps 0.35 lc rgb C5, \
  D index 3 using 1:3 title 'langevin + logarithmicCooling c=0.72' noenhanced with lines lw 2 lc rgb C4, \
  D index 3 using 1:3 title 'langevin + logarithmicCooling c=0.72' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 2 using 1:3 title 'langevin + logarithmicCooling c=0.4' noenhanced with lines lw 2 lc rgb C3, \
  D index 2 using 1:3 title 'langevin + logarithmicCooling c=0.4' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 1 using 1:3 title 'langevin + logarithmicCooling c=0.2' noenhanced with lines lw 2 lc rgb C2, \
  D index 1 using 1:3 title 'langevin + logarithmicCooling c=0.2' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 0 using 1:3 title 'langevin + logarithmicCooling c=0.1' noenhanced with lines lw 2 lc rgb C1, \
  D index 0 using 1:3 title 'langevin + logarithmicCooling c=0.1' noenhanced with points pt 7 ps 0.35 lc rgb C1
unset label 1
unset label 2

set lmargin at screen 0.4146; set rmargin at screen 0.59
set bmargin at screen 0.1838; set tmargin at screen 0.7514
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
unset label 4
set label 3 '{/:Bold metropolis}' at screen 0.4146, screen 0.7838 left font ",12" tc rgb INK
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 1.0178, graph 0.0192 to graph 1.0713, graph 0.0 nohead lc rgb C1 lw 0.8
set label 10 'c=0.1' at graph 1.095, graph 0.0 left font ",11" tc rgb C1
set arrow from graph 1.0178, graph 0.0192 to graph 1.0713, graph 0.0714 nohead lc rgb C2 lw 0.8
set label 11 'c=0.2' at graph 1.095, graph 0.0714 left font ",11" tc rgb C2
set arrow from graph 1.0178, graph 0.125 to graph 1.0713, graph 0.1429 nohead lc rgb C3 lw 0.8
set label 12 'c=0.4' at graph 1.095, graph 0.1429 left font ",11" tc rgb C3
set arrow from graph 1.0178, graph 0.8077 to graph 1.0713, graph 0.7768 nohead lc rgb C4 lw 0.8
set label 13 'c=0.72' at graph 1.095, graph 0.7768 left font ",11" tc rgb C4
set arrow from graph 1.0178, graph 0.9327 to graph 1.0713, graph 0.9327 nohead lc rgb C5 lw 0.8
set label 14 'c=1.5' at graph 1.095, graph 0.9327 left font ",11" tc rgb C5
set arrow from graph 1.0178, graph 0.8173 to graph 1.0713, graph 0.8482 nohead lc rgb C6 lw 0.8
set label 15 'c=3' at graph 1.095, graph 0.8482 left font ",11" tc rgb C6
plot D index 0 using 1:3 title 'langevin + logarithmicCooling c=0.1' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:3 title 'langevin + logarithmicCooling c=0.2' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 title 'langevin + logarithmicCooling c=0.4' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 title 'langevin + logarithmicCooling c=0.72' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 title 'langevin + logarithmicCooling c=1.5' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 title 'langevin + logarithmicCooling c=3' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:3 title 'siman + logarithmicCooling c=0.1' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 13 using 1:3 title 'siman + logarithmicCooling c=0.2' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 14 using 1:3 title 'siman + logarithmicCooling c=0.4' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 15 using 1:3 title 'siman + logarithmicCooling c=0.72' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 16 using 1:3 title 'siman + logarithmicCooling c=1.5' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 17 using 1:3 title 'siman + logarithmicCooling c=3' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:2:4 title 'metropolis + logarithmicCooling c=0.1' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.1 noborder, \
  D index 7 using 1:2:4 title 'metropolis + logarithmicCooling c=0.2' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.1 noborder, \
  D index 8 using 1:2:4 title 'metropolis + logarithmicCooling c=0.4' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.1 noborder, \
  D index 9 using 1:2:4 title 'metropolis + logarithmicCooling c=0.72' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.1 noborder, \
  D index 10 using 1:2:4 title 'metropolis + logarithmicCooling c=1.5' noenhanced with filledcurves fc rgb C5 fs transparent solid 0.1 noborder, \
  D index 11 using 1:2:4 title 'metropolis + logarithmicCooling c=3' noenhanced with filledcurves fc rgb C6 fs transparent solid 0.1 noborder, \
  D index 11 using 1:3 title 'metropolis + logarithmicCooling c=3' noenhanced with lines lw 2 lc rgb C6, \
  D index 11 using 1:3 title 'metropolis + logarithmicCooling c=3' noenhanced with points pt 7 ps 0.35 lc rgb C6, \
  D index 10 using 1:3 title 'metropolis + logarithmicCooling c=1.5' noenhanced with lines lw 2 lc rgb C5, \
  D index 10 using 1:3 title 'metropolis + logarithmicCooling c=1.5' noenhanced with points pt 7 ps 0.35 lc rgb C5, \
  D index 9 using 1:3 title 'metropolis + logarithmicCooling c=0.72' noenhanced with lines lw 2 lc rgb C4, \
  D index 9 using 1:3 title 'metropolis + logarithmicCooling c=0.72' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 8 using 1:3 title 'metropolis + logarithmicCooling c=0.4' noenhanced with lines lw 2 lc rgb C3, \
  D index 8 using 1:3 title 'metropolis + logarithmicCooling c=0.4' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 7 using 1:3 title 'metropolis + logarithmicCooling c=0.2' noenhanced with lines lw 2 lc rgb C2, \
  D index 7 using 1:3 title 'metropolis + logarithmicCooling c=0.2' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 6 using 1:3 title 'metropolis + logarithmicCooling c=0.1' noenhanced with lines lw 2 lc rgb C1, \
  D index 6 using 1:3 title 'metropolis + logarithmicCooling c=0.1' noenhanced with points pt 7 ps 0.35 lc rgb C1
unset label 1
unset label 2

set lmargin at screen 0.7479; set rmargin at screen 0.9233
set bmargin at screen 0.1838; set tmargin at screen 0.7514
unset arrow
set xlabel 'steps' tc rgb TEXT offset 0,0.3
unset label 4
set label 3 '{/:Bold siman}' at screen 0.7479, screen 0.7838 left font ",12" tc rgb INK
unset label 10
unset label 11
unset label 12
unset label 13
unset label 14
unset label 15
unset label 16
unset label 17
unset label 18
unset label 19
unset label 20
unset label 21
unset label 22
unset label 23
unset label 24
unset label 25
set arrow from graph 1.0178, graph 0.0192 to graph 1.0713, graph 0.0 nohead lc rgb C1 lw 0.8
set label 10 'c=0.1' at graph 1.095, graph 0.0 left font ",11" tc rgb C1
set arrow from graph 1.0178, graph 0.0481 to graph 1.0713, graph 0.0714 nohead lc rgb C2 lw 0.8
set label 11 'c=0.2' at graph 1.095, graph 0.0714 left font ",11" tc rgb C2
set arrow from graph 1.0178, graph 0.3173 to graph 1.0713, graph 0.3173 nohead lc rgb C3 lw 0.8
set label 12 'c=0.4' at graph 1.095, graph 0.3173 left font ",11" tc rgb C3
set arrow from graph 1.0178, graph 0.9615 to graph 1.0713, graph 0.9286 nohead lc rgb C4 lw 0.8
set label 13 'c=0.72' at graph 1.095, graph 0.9286 left font ",11" tc rgb C4
set arrow from graph 1.0178, graph 0.9712 to graph 1.0713, graph 1.0 nohead lc rgb C5 lw 0.8
set label 14 'c=1.5' at graph 1.095, graph 1.0 left font ",11" tc rgb C5
set arrow from graph 1.0178, graph 0.8462 to graph 1.0713, graph 0.8462 nohead lc rgb C6 lw 0.8
set label 15 'c=3' at graph 1.095, graph 0.8462 left font ",11" tc rgb C6
plot D index 0 using 1:3 title 'langevin + logarithmicCooling c=0.1' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 1 using 1:3 title 'langevin + logarithmicCooling c=0.2' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 2 using 1:3 title 'langevin + logarithmicCooling c=0.4' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 3 using 1:3 title 'langevin + logarithmicCooling c=0.72' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 4 using 1:3 title 'langevin + logarithmicCooling c=1.5' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 5 using 1:3 title 'langevin + logarithmicCooling c=3' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 6 using 1:3 title 'metropolis + logarithmicCooling c=0.1' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 7 using 1:3 title 'metropolis + logarithmicCooling c=0.2' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 8 using 1:3 title 'metropolis + logarithmicCooling c=0.4' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 9 using 1:3 title 'metropolis + logarithmicCooling c=0.72' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 10 using 1:3 title 'metropolis + logarithmicCooling c=1.5' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 11 using 1:3 title 'metropolis + logarithmicCooling c=3' noenhanced with lines lw 0.7 lc rgb FAINT, \
  D index 12 using 1:2:4 title 'siman + logarithmicCooling c=0.1' noenhanced with filledcurves fc rgb C1 fs transparent solid 0.1 noborder, \
  D index 13 using 1:2:4 title 'siman + logarithmicCooling c=0.2' noenhanced with filledcurves fc rgb C2 fs transparent solid 0.1 noborder, \
  D index 14 using 1:2:4 title 'siman + logarithmicCooling c=0.4' noenhanced with filledcurves fc rgb C3 fs transparent solid 0.1 noborder, \
  D index 15 using 1:2:4 title 'siman + logarithmicCooling c=0.72' noenhanced with filledcurves fc rgb C4 fs transparent solid 0.1 noborder, \
  D index 16 using 1:2:4 title 'siman + logarithmicCooling c=1.5' noenhanced with filledcurves fc rgb C5 fs transparent solid 0.1 noborder, \
  D index 17 using 1:2:4 title 'siman + logarithmicCooling c=3' noenhanced with filledcurves fc rgb C6 fs transparent solid 0.1 noborder, \
  D index 17 using 1:3 title 'siman + logarithmicCooling c=3' noenhanced with lines lw 2 lc rgb C6, \
  D index 17 using 1:3 title 'siman + logarithmicCooling c=3' noenhanced with points pt 7 ps 0.35 lc rgb C6, \
  D index 16 using 1:3 title 'siman + logarithmicCooling c=1.5' noenhanced with lines lw 2 lc rgb C5, \
  D index 16 using 1:3 title 'siman + logarithmicCooling c=1.5' noenhanced with points pt 7 ps 0.35 lc rgb C5, \
  D index 15 using 1:3 title 'siman + logarithmicCooling c=0.72' noenhanced with lines lw 2 lc rgb C4, \
  D index 15 using 1:3 title 'siman + logarithmicCooling c=0.72' noenhanced with points pt 7 ps 0.35 lc rgb C4, \
  D index 14 using 1:3 title 'siman + logarithmicCooling c=0.4' noenhanced with lines lw 2 lc rgb C3, \
  D index 14 using 1:3 title 'siman + logarithmicCooling c=0.4' noenhanced with points pt 7 ps 0.35 lc rgb C3, \
  D index 13 using 1:3 title 'siman + logarithmicCooling c=0.2' noenhanced with lines lw 2 lc rgb C2, \
  D index 13 using 1:3 title 'siman + logarithmicCooling c=0.2' noenhanced with points pt 7 ps 0.35 lc rgb C2, \
  D index 12 using 1:3 title 'siman + logarithmicCooling c=0.1' noenhanced with lines lw 2 lc rgb C1, \
  D index 12 using 1:3 title 'siman + logarithmicCooling c=0.1' noenhanced with points pt 7 ps 0.35 lc rgb C1
unset label 1
unset label 2
unset multiplot
