# arctan x from 1.5: steps of all arms on seed 1
# Draw it again with: gnuplot arctan-x-from-1-5-landscape.gp
NAME = 'arctan-x-from-1-5-landscape'; TITLE = 'arctan_x_from_1_5_landscape'; WIDTH = 640; HEIGHT = 630
load 'style.gp'
set label 1 '{/:Bold arctan x from 1.5}' at screen 0.025, screen 0.9651 left font ",14" tc rgb INK
set label 2 'steps of all arms on seed 1' at screen 0.025, screen 0.9333 left font ",11" tc rgb MUTED
set arrow from screen 0.1219, screen 0.8952 to screen 0.15, screen 0.8952 nohead lc rgb C1 lw 2
set label 'bisection' at screen 0.1594, screen 0.8952 left font ",11" tc rgb TEXT
set arrow from screen 0.2803, screen 0.8952 to screen 0.3084, screen 0.8952 nohead lc rgb C2 lw 2
set label 'brent' at screen 0.3178, screen 0.8952 left font ",11" tc rgb TEXT
set arrow from screen 0.3975, screen 0.8952 to screen 0.4256, screen 0.8952 nohead lc rgb C3 lw 2
set label 'falsePosition' at screen 0.435, screen 0.8952 left font ",11" tc rgb TEXT
set arrow from screen 0.5972, screen 0.8952 to screen 0.6253, screen 0.8952 nohead lc rgb C5 lw 2
set label 'newtonRoot backtracking=true' at screen 0.6347, screen 0.8952 left font ",11" tc rgb TEXT
set arrow from screen 0.1219, screen 0.8667 to screen 0.15, screen 0.8667 nohead lc rgb C6 lw 2
set label 'secant' at screen 0.1594, screen 0.8667 left font ",11" tc rgb TEXT
set arrow from screen 0.2494, screen 0.8667 to screen 0.2775, screen 0.8667 nohead lc rgb C4 lw 2
set label 'newtonRoot backtracking=false' at screen 0.2869, screen 0.8667 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.6141, screen 0.8667 left font ",11" tc rgb TEXT
set label '● end' at screen 0.7144, screen 0.8667 left font ",11" tc rgb TEXT
set label '△ global minimum' at screen 0.7941, screen 0.8667 left font ",11" tc rgb TEXT
D = 'arctan-x-from-1-5-landscape.dat'
set multiplot
set lmargin at screen 0.1219; set rmargin at screen 0.9563
set bmargin at screen 0.4413; set tmargin at screen 0.8381
set xrange [-2.077616819177289:1.8833160877689952]
set yrange [-0.1015401164113223:1.139416737877629]
set format x ''
set label 90 'residual' at screen 0.025, graph 0.5 center rotate by 90 tc rgb TEXT
plot D index 0 using 1:2 with lines lw 1.6 lc rgb RULE, \
  D index 2 using 1:2 with points pt 8 ps 1.2 lw 1.8 lc rgb INK, \
  D index 8 using 1:2 with lines lw 0.9 lc rgb C4, \
  D index 8 using 1:2 with points pt 7 ps 0.45 lc rgb C4, \
  D index 7 using 1:2 with lines lw 0.9 lc rgb C6, \
  D index 7 using 1:2 with points pt 7 ps 0.45 lc rgb C6, \
  D index 6 using 1:2 with lines lw 0.9 lc rgb C5, \
  D index 6 using 1:2 with points pt 7 ps 0.45 lc rgb C5, \
  D index 5 using 1:2 with lines lw 0.9 lc rgb C3, \
  D index 5 using 1:2 with points pt 7 ps 0.45 lc rgb C3, \
  D index 4 using 1:2 with lines lw 0.9 lc rgb C2, \
  D index 4 using 1:2 with points pt 7 ps 0.45 lc rgb C2, \
  D index 3 using 1:2 with lines lw 0.9 lc rgb C1, \
  D index 3 using 1:2 with points pt 7 ps 0.25 lc rgb C1, \
  D index 3 every ::60::60 using 1:2 with points pt 7 ps 1 lc rgb C1, \
  D index 4 every ::7::7 using 1:2 with points pt 7 ps 1 lc rgb C2, \
  D index 5 every ::7::7 using 1:2 with points pt 7 ps 1 lc rgb C3, \
  D index 6 every ::4::4 using 1:2 with points pt 7 ps 1 lc rgb C5, \
  D index 7 every ::8::8 using 1:2 with points pt 7 ps 1 lc rgb C6, \
  D index 8 every ::11::11 using 1:2 with points pt 7 ps 1 lc rgb C4, \
  D index 3 every ::0::0 using 1:2 with points pt 6 ps 1.1 lw 2 lc rgb INK
unset label; unset arrow
set lmargin at screen 0.1219; set rmargin at screen 0.9563
set bmargin at screen 0.0857; set tmargin at screen 0.419
set format x '%g'; set yrange [60:0]; set ytics auto
set xlabel 'root' tc rgb TEXT offset 0,0.3
set label 90 'step, downwards' at screen 0.025, graph 0.5 center rotate by 90 tc rgb TEXT
plot D index 8 using 1:3 with lines lw 1.4 lc rgb C4, \
  D index 7 using 1:3 with lines lw 1.4 lc rgb C6, \
  D index 6 using 1:3 with lines lw 1.4 lc rgb C5, \
  D index 5 using 1:3 with lines lw 1.4 lc rgb C3, \
  D index 4 using 1:3 with lines lw 1.4 lc rgb C2, \
  D index 3 using 1:3 with lines lw 1.4 lc rgb C1, \
  D index 3 every ::60::60 using 1:3 with points pt 7 ps 1 lc rgb C1, \
  D index 4 every ::7::7 using 1:3 with points pt 7 ps 1 lc rgb C2, \
  D index 5 every ::7::7 using 1:3 with points pt 7 ps 1 lc rgb C3, \
  D index 6 every ::4::4 using 1:3 with points pt 7 ps 1 lc rgb C5, \
  D index 7 every ::8::8 using 1:3 with points pt 7 ps 1 lc rgb C6, \
  D index 8 every ::11::11 using 1:3 with points pt 7 ps 1 lc rgb C4, \
  D index 3 every ::0::0 using 1:3 with points pt 6 ps 1.1 lw 2 lc rgb INK
unset label; unset xlabel
unset multiplot
